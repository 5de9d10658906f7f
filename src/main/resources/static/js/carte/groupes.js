/** Which points stand together at this zoom: each joins the first group whose middle is nearer than a fingertip. */
const FINGERTIP = 42;

export function groups(map, points) {
    const all = [];
    for (const point of points) {
        const at = map.project(point.at, map.getZoom());
        const near = all.find(group => group.at.distanceTo(at) < FINGERTIP);
        if (near) near.push(point);
        else all.push(Object.assign([point], { at }));
    }
    return all;
}
