/** Draws the results of a search with Leaflet, in the order of the list; those too near each other stand together. */
import { groups } from "./groupes.js";
import { lay } from "./fond.js";

const LEAFLET = "/webjars/leaflet/1.9.4/dist/leaflet.js";
const FRANCE = [[41.2, -5.3], [51.2, 9.7]];
/** Clear of the edges, and of the two buttons in the corner. */
const ROOM = { paddingTopLeft: [68, 36], paddingBottomRight: [36, 36], maxZoom: 13 };
const PRESSED = [undefined, "Enter", " "];

const make = (tag, facts) => Object.assign(document.createElement(tag), facts);
const bounds = points => L.latLngBounds(points.map(point => point.at));

function load(element) {
    document.head.append(element);
    return new Promise((resolve, reject) => Object.assign(element, { onload: resolve, onerror: reject }));
}

/** @returns the map, which knows how to go away */
export async function draw(frame, said, say) {
    const [answer] = await Promise.all([
        fetch(said.points),
        document.querySelector("link[href='/js/carte/carte.css']") ?? load(make("link", { rel: "stylesheet", href: "/js/carte/carte.css" })),
        window.L ?? load(make("script", { src: LEAFLET }))]);
    if (!answer.ok) throw new Error(answer.status);
    const found = await answer.json();
    const points = found.features.map(({ geometry, properties }) => ({ at: L.latLng(geometry.coordinates[1], geometry.coordinates[0]), ...properties }));
    const ground = frame.appendChild(make("div", { className: "map-ground", role: "application", ariaLabel: said.aide }));
    const moves = !matchMedia("(prefers-reduced-motion: reduce)").matches;
    const map = L.map(ground, { zoomControl: false, zoomAnimation: moves, fadeAnimation: moves, markerZoomAnimation: moves, inertia: moves, maxZoom: 18 });
    L.control.zoom({ zoomInTitle: said.plus, zoomOutTitle: said.moins }).addTo(map);
    map.attributionControl.setPrefix(false);
    const fit = () => map.fitBounds(points.length ? bounds(points) : FRANCE, { ...ROOM, animate: false });
    fit();
    map.on("resize", ({ oldSize, newSize }) => oldSize.x !== newSize.x && fit());
    say(found.said);
    lay(map, said, say);
    mark(map, points, said);
    return map;
}

function mark(map, points, said) {
    const layer = L.layerGroup().addTo(map);
    const markers = new Map();
    let next = null;
    const focus = point => markers.get(point).getElement().focus();
    const show = () => {
        next ??= points.find(point => markers.get(point)?.getElement() === document.activeElement);
        layer.clearLayers();
        for (const group of groups(map, points)) {
            const marker = spot(group).addTo(layer);
            group.forEach(point => markers.set(point, marker));
            marker.getElement().setAttribute("aria-label", name(group, said));
            marker.on("click keypress", ({ originalEvent: event }) => PRESSED.includes(event.key) && open(group));
        }
        if (next) focus(next);
        next = null;
    };
    const open = group => {
        const around = bounds(group);
        const nearer = Math.min(map.getBoundsZoom(around), map.getMaxZoom());
        if (group.length > 1 && nearer > map.getZoom()) {
            next = group[0];
            return map.fitBounds(around, { ...ROOM, maxZoom: nearer });
        }
        const popup = L.popup({ closeButton: false, className: "map-popup", maxHeight: 220, autoPanPaddingTopLeft: [68, 12] }).setLatLng(group[0].at).setContent(list(group, said)).openOn(map);
        const shown = popup.getElement();
        // the map moves itself to show it; if the browser scrolled as well, it would stop half-way
        shown.querySelector("a").focus({ preventScroll: true });
        shown.addEventListener("keydown", event => {
            if (event.key !== "Escape") return;
            event.stopPropagation();
            map.closePopup(popup);
            focus(group[0]);
        });
    };
    map.on("zoomend", show);
    show();
}

function spot(group) {
    const several = group.length > 1;
    const side = several ? 38 : 28;
    const icon = L.divIcon({ className: several ? "map-group" : "map-spot", html: several ? String(group.length) : "", iconSize: [side, side] });
    return L.marker(group[0].at, { icon, title: several ? "" : group[0].title, riseOnHover: true });
}

const name = (group, said) => group.length > 1 ? said.ensemble.replace("#", group.length) : `${group[0].title}, ${group[0].facts}`;

function list(group, said) {
    const all = make("ul");
    for (const { title, href, lang, facts, approximate } of group) {
        const item = all.appendChild(make("li"));
        item.append(make("a", { href, lang: lang ?? "", textContent: title }), make("p", { textContent: approximate ? `${facts}\u00a0· ${said.approche}` : facts }));
    }
    return all;
}
