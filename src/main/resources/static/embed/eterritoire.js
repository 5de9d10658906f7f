/*!
 * eTerritoire: the agenda of a territory on any site. Apache-2.0.
 *
 *   <script src="https://…/embed/eterritoire.js" async></script>
 *   <eterritoire-agenda affichage="cartes"><a href="https://…/vienne/vouille/agenda">Agenda de Vouillé</a></eterritoire-agenda>
 *
 * The link says which agenda, and stays. Attributes: affichage (liste, cartes, mois), nombre (1 to 40),
 * niveau (2 to 6, of the titles), apparence (clair, sombre, auto; else as the page), taille (petite, grande),
 * fond, texte, couleur (#1c6647). No cookie, no inline style, no other host.
 */
(() => {
"use strict";
// Without constructed style sheets the link alone is shown.
if (!("adoptedStyleSheets" in Document.prototype) || customElements.get("eterritoire-agenda")) return;

const LIGHT = { fond: "#ffffff", texte: "#1e282d", couleur: "#1c6647", signal: "#b3261e" };
const DARK = { fond: "#1a2125", texte: "#ece8df", couleur: "#7ccba2", signal: "#ff9c92" };
const ENOUGH = 4.5;

const tokens = colours => Object.entries(colours).map(([name, value]) => `--et-${name}: ${value};`).join(" ");
const either = Object.keys(LIGHT).map(name => `--et-${name}: light-dark(${LIGHT[name]}, ${DARK[name]});`).join(" ");

const SHEET = new CSSStyleSheet();
SHEET.replaceSync(`
:host { display: block; container-type: inline-size; ${tokens(LIGHT)} }
@supports (color: light-dark(#000, #fff)) { :host { ${either} } }
:host([hidden]) { display: none; }
:host([apparence=sombre]) { ${tokens(DARK)} }
:host([apparence=clair]) section { color-scheme: light; }
:host([apparence=sombre]) section { color-scheme: dark; }
:host([apparence=auto]) section { color-scheme: light dark; }
:host([taille=petite]) { font-size: .875em; }
:host([taille=grande]) { font-size: 1.1875em; }
* { box-sizing: border-box; margin: 0; padding: 0; }
section { background: var(--et-fond); color: var(--et-texte); padding: .75em; border-radius: .6em; line-height: 1.45; overflow-wrap: break-word; margin-bottom: .5em; }
ol { list-style: none; display: grid; gap: .75em; }
a { color: var(--et-couleur); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--et-texte); outline-offset: 2px; border-radius: 3px; }
h2, h3, h4, h5, h6 { font-size: 1.1em; line-height: 1.25; }
.evenement { display: grid; grid-template-columns: 3.6em minmax(0, 1fr); gap: .75em; border-top: 1px solid color-mix(in srgb, var(--et-texte) 25%, transparent); padding-top: .75em; }
.evenement:first-child { border: 0; padding-top: 0; }
.evenement > div > * + * { margin-top: .2em; }
.borne { display: flex; flex-direction: column; align-items: center; align-self: start; border: 1px solid; border-top: 8px solid #f2b705; border-radius: 1.4em 1.4em 6px 6px; padding: .1em 0 .2em; line-height: 1.25; font-size: .85em; font-variant-numeric: tabular-nums; }
.borne b { font-size: 1.5em; }
.annule a { text-decoration: line-through; }
.etat b { color: var(--et-signal); border: 1px solid; border-radius: 4px; padding: 0 .4em; }
.marques { display: flex; flex-wrap: wrap; gap: .3em; font-size: .85em; }
.marques span { border: 1px solid color-mix(in srgb, var(--et-texte) 40%, transparent); border-radius: .8em; padding: 0 .6em; }
.puis, figcaption, .suite { font-size: .85em; }
.suite { margin-top: .75em; }
img { display: block; width: 100%; height: auto; max-height: 14em; object-fit: cover; border-radius: .4em; }
.liste img { display: none; }
.cartes .evenement, .cartes .evenement:first-child { border: 1px solid color-mix(in srgb, var(--et-texte) 25%, transparent); border-radius: .6em; padding: .75em; align-content: start; }
.cartes figure { grid-column: 1 / -1; order: -1; }
.cartes { align-items: start; }
@container (min-width: 34em) { .cartes { grid-template-columns: 1fr 1fr; } }
@container (min-width: 56em) { .cartes { grid-template-columns: 1fr 1fr 1fr; } }
.mois { gap: .5em; margin-top: .75em; }
.tourner { display: grid; grid-template: "nom nom" "precedent suivant" / auto auto; justify-content: space-between; align-items: center; gap: .5em; }
.nom { grid-area: nom; }
.precedent { grid-area: precedent; }
.suivant { grid-area: suivant; }
@container (min-width: 34em) { .tourner { grid-template: "precedent nom suivant" / auto auto auto; } }
.long { display: inline-block; }
.tourner > *::first-letter, .long::first-letter { text-transform: uppercase; }
button { font: inherit; color: var(--et-couleur); background: none; border: 1px solid; border-radius: .5em; padding: .3em .7em; min-height: 2.5em; cursor: pointer; }
button[hidden] { display: none; }
.semaine, .vide, .court { display: none; }
.jour ul { list-style: none; }
.jour li { padding: .25em 0; }
.jour li > * + * { margin-top: .15em; }
@container (min-width: 46em) {
    .mois { grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 0; border-left: 1px solid; border-top: 1px solid; border-color: color-mix(in srgb, var(--et-texte) 25%, transparent); font-size: .85em; }
    .semaine, .vide { display: block; }
    .court { display: inline; }
    .long { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .mois > * { border-right: 1px solid; border-bottom: 1px solid; border-color: inherit; padding: .35em; min-width: 0; position: relative; }
    .jour { min-height: 5em; }
    ${[2, 3, 4, 5, 6, 7].map(day => `.avant-${day} { grid-column: 1 / ${day}; }`).join(" ")}
}
@media (forced-colors: active) { .evenement, .borne, .marques span { border-color: CanvasText; } }
@media print { .tourner button { display: none; } }
`);

/** An element with its properties, its attributes, and what stands in it; nothing for nothing. */
function el(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes ?? {})) {
        if (value !== undefined && value !== null && value !== false) made.setAttribute(key, value);
    }
    made.append(...children.filter(child => child !== undefined && child !== null && child !== "" && child !== false));
    return made;
}

/** A web address, or nothing: what is fetched never becomes a script. */
const web = address => /^https?:\/\//i.test(address) ? address : null;

const hex = text => {
    const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text ?? "")?.[1].toLowerCase();
    return digits && "#" + (digits.length === 3 ? digits.replace(/./g, "$&$&") : digits);
};
const luminance = colour => [.2126, .7152, .0722].reduce((sum, weight, at) => {
    const value = parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16) / 255;
    return sum + weight * (value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4);
}, 0);
const contrast = (one, other) => {
    const [light, dark] = [luminance(one) + .05, luminance(other) + .05].sort((a, b) => b - a);
    return light / dark;
};

const said = new Set();
const warn = words => {
    if (!said.has(words)) console.warn(words);
    said.add(words);
};

customElements.define("eterritoire-agenda", class extends HTMLElement {
    static observedAttributes = ["affichage", "nombre", "niveau", "apparence", "fond", "texte", "couleur"];
    #colours = new CSSStyleSheet();
    #shown = null;
    #asked = "";
    #month = "";
    #scheme = matchMedia("(prefers-color-scheme: dark)");
    #recolour = () => this.#paint();

    constructor() {
        super();
        const root = this.attachShadow({ mode: "open" });
        root.adoptedStyleSheets = [SHEET, this.#colours];
        const slot = el("slot");
        slot.addEventListener("slotchange", () => this.#load());
        root.append(slot);
    }

    connectedCallback() {
        this.#scheme.addEventListener("change", this.#recolour);
        this.#load();
    }

    disconnectedCallback() {
        this.#scheme.removeEventListener("change", this.#recolour);
    }

    attributeChangedCallback(name) {
        if (!this.isConnected) return;
        if (["affichage", "nombre"].includes(name)) this.#load();
        else if (name === "niveau") this.#draw();
        else this.#paint();
    }

    get #layout() {
        const asked = this.getAttribute("affichage");
        return ["cartes", "mois"].includes(asked) ? asked : "liste";
    }

    /** Titles of events, or of what holds them when `above` is -1. */
    #title(above, attributes, ...children) {
        const asked = Number(this.getAttribute("niveau"));
        const level = Math.min(6, (asked >= 2 && asked <= 6 ? asked : 3) + above);
        return el("h" + level, attributes, ...children);
    }

    /** Where the agenda of the link stands as JSON; the link may not be there yet. */
    #address() {
        const link = this.querySelector("a[href]");
        if (!link) return null;
        const address = new URL(link.href);
        address.pathname = "/embed" + address.pathname + ".json";
        address.hash = "";
        address.searchParams.set("affichage", this.#layout);
        if (this.hasAttribute("nombre")) address.searchParams.set("nombre", this.getAttribute("nombre"));
        if (this.#month) address.searchParams.set("mois", this.#month);
        return address.href;
    }

    async #load() {
        const address = this.#address();
        if (!this.isConnected || !address || address === this.#asked) return;
        this.#asked = address;
        this.#section().setAttribute("aria-busy", "true");
        let found = { faute: "L’agenda ne s’affiche pas ici pour l’instant. Le lien ci-dessous y mène." };
        try {
            const answer = await fetch(address, { credentials: "omit" });
            if (answer.ok) found = await answer.json();
            else if (answer.status === 400) found = { faute: (await answer.json()).detail };
            else if (answer.status === 404) found = { faute: "Il n’y a pas d’agenda à cette adresse." };
        } catch {
            // no line, or an address that the policy of the page refuses: the link stays
        }
        if (address !== this.#asked) return;
        if (found.faute) this.#asked = "";
        this.#shown = found;
        this.#draw();
    }

    #section() {
        const there = this.shadowRoot.querySelector("section");
        if (there) return there;
        const made = el("section", { lang: "fr", "aria-label": "Agenda" }, el("p", {}, "L’agenda arrive…"));
        this.shadowRoot.prepend(made);
        this.#paint();
        return made;
    }

    #draw() {
        const found = this.#shown;
        if (!found) return;
        const section = this.#section();
        section.removeAttribute("aria-busy");
        const turning = section.querySelector(".tourner");
        if (found.faute) {
            section.replaceChildren(el("p", { role: "status" }, found.faute));
        } else {
            section.setAttribute("aria-label", found.titre);
            const list = found.mois ? this.#days(found) : el("ol", { class: this.#layout }, ...found.evenements.map(event => this.#event(event)));
            const nothing = found.vide && el("p", {}, found.vide);
            if (!found.mois) section.replaceChildren(nothing || list);
            else if (!turning) section.replaceChildren(this.#turning(), nothing || list);
            // the buttons are not touched, so that the focus stays on them
            else turning.nextElementSibling.replaceWith(nothing || list);
            if (found.mois) this.#turnTo(found.mois);
            section.querySelectorAll(".suite").forEach(line => line.remove());
            for (const link of [found.reste, found.sInstaller]) {
                if (link && web(link.adresse)) section.append(el("p", { class: "suite" }, el("a", { href: web(link.adresse) }, link.nom)));
            }
        }
        this.#paint();
    }

    #link(event) {
        return el("a", { href: web(event.adresse), lang: event.langue }, event.titre);
    }

    #facts(event) {
        return [event.horaire, event.lieu, event.commune].filter(Boolean).join("\u00a0· ");
    }

    #state(event) {
        return event.etat && el("p", { class: "etat" }, el("b", {}, event.etat), event.precision && "\u00a0· " + event.precision);
    }

    #event(event) {
        const { jour, numero, mois } = event.borne;
        const marks = [event.aLaUne && "À la une", event.type, event.gratuit && "Gratuit", event.distance].filter(Boolean);
        const picture = this.#layout === "cartes" && event.image && web(event.image.adresse);
        return el("li", { class: "evenement" + (event.statut === "EventCancelled" ? " annule" : "") },
            el("time", { class: "borne", datetime: event.debut }, el("span", {}, jour), " ", el("b", {}, numero), " ", el("span", {}, mois)),
            el("div", {},
                this.#title(0, {}, this.#link(event)),
                this.#state(event),
                el("p", {}, this.#facts(event)),
                el("p", { class: "marques" }, ...marks.flatMap(mark => [el("span", {}, mark), " "])),
                event.puis.length > 0 && el("p", { class: "puis" }, (event.puis.length > 1 ? "Prochaines dates" : "Prochaine date") + "\u00a0: " + event.puis.join(", "))),
            picture && el("figure", {},
                this.#picture(event.image, picture),
                event.image.credit && el("figcaption", {}, event.image.credit)));
    }

    #picture({ alternative, largeur, hauteur, centre }, address) {
        const picture = el("img", { src: address, alt: alternative, width: largeur, height: hauteur, loading: "lazy" });
        picture.style.objectPosition = centre;
        return picture;
    }

    /** A list of days that a wide page shows as a grid of weeks. */
    #days(found) {
        const names = ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."];
        const days = Array.from({ length: found.mois.jours }, (_, at) => {
            const day = `${found.mois.mois}-${String(at + 1).padStart(2, "0")}`;
            const events = found.evenements.filter(event => event.jour === day);
            if (events.length === 0) return el("li", { class: "vide", "aria-hidden": "true" }, String(at + 1));
            return el("li", { class: "jour" },
                this.#title(1, {}, el("span", { class: "long" }, events[0].date), el("span", { class: "court", "aria-hidden": "true" }, String(at + 1))),
                el("ul", {}, ...events.map(event => el("li", { class: event.statut === "EventCancelled" ? "annule" : null },
                    el("p", {}, this.#link(event)), this.#state(event), el("p", {}, this.#facts(event))))));
        });
        const first = found.mois.premierJour;
        const before = first > 1 && el("li", { class: "vide avant-" + first, "aria-hidden": "true" });
        return el("ol", { class: "mois" }, ...names.map(name => el("li", { class: "semaine", "aria-hidden": "true" }, name)), before, ...days);
    }

    #turning() {
        const button = name => {
            const made = el("button", { type: "button", class: name });
            made.addEventListener("click", () => {
                this.#month = made.value;
                this.#load();
            });
            return made;
        };
        return el("div", { class: "tourner" }, this.#title(0, { class: "nom", "aria-live": "polite" }), button("precedent"), button("suivant"));
    }

    #turnTo(month) {
        this.shadowRoot.querySelector(".nom").textContent = month.nom;
        for (const name of ["precedent", "suivant"]) {
            const button = this.shadowRoot.querySelector("." + name);
            button.hidden = !month[name];
            button.value = month[name]?.mois ?? "";
            button.textContent = month[name]?.nom ?? "";
        }
    }

    /** Wears the colours asked for; one that reads badly on the ground gives way, and the console says so. */
    #paint() {
        this.#colours.replaceSync("");
        const section = this.shadowRoot.querySelector("section");
        const asked = Object.fromEntries(["fond", "texte", "couleur"].map(name => [name, hex(this.getAttribute(name))]));
        if (!section || !Object.values(asked).some(Boolean)) return;
        const [red, green, blue] = getComputedStyle(section).backgroundColor.match(/\d+/g);
        const usual = Number(red) < 128 && Number(green) < 128 && Number(blue) < 128 ? DARK : LIGHT;
        const fond = asked.fond ?? usual.fond;
        const readable = (name, ...others) => {
            const kept = [asked[name], usual[name], LIGHT[name], DARK[name], ...others].find(colour => colour && contrast(colour, fond) >= ENOUGH);
            if (asked[name] && kept !== asked[name]) warn(`<eterritoire-agenda> : ${name}="${asked[name]}" se lit mal sur ${fond} ; ${kept} le remplace.`);
            return kept;
        };
        const texte = readable("texte", "#000000", "#ffffff");
        this.#colours.replaceSync(`section { ${tokens({ fond, texte, couleur: readable("couleur", texte), signal: texte })} }`);
    }
});
})();
