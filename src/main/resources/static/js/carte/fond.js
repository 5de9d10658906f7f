/** The ground of a map: tiles of the source that the page names, or our own outlines where there is none or it does not answer. */
const PATIENCE = 6000;

export function lay(map, said, say) {
    if (!said.tuiles) return outlines(map);
    const source = Object.assign(document.createElement("a"), { href: said.lien, textContent: said.mention });
    const tiles = L.tileLayer(said.tuiles, { attribution: source.outerHTML, maxZoom: 18 });
    let came = false;
    const giveUp = () => {
        if (came || !map.hasLayer(tiles)) return;
        tiles.remove();
        say(said.muet);
        outlines(map);
    };
    tiles.on("tileload", () => { came = true; });
    tiles.on("tileerror", giveUp);
    tiles.addTo(map);
    setTimeout(giveUp, PATIENCE);
}

async function outlines(map) {
    const answer = await fetch("/carte/contours.json");
    if (!answer.ok || !map.getPane("overlayPane")) return;
    L.geoJSON(await answer.json(), { interactive: false, style: { className: "map-outline" } }).addTo(map);
}
