/** « Voir sur la carte »: before it is touched nothing is asked of anybody. Then the map comes from here, and its ground from whom the page has named. */
customElements.define("et-carte", class extends HTMLElement {
    connectedCallback() {
        this.button = this.querySelector("button");
        this.button.addEventListener("click", () => this.frame ? this.close() : this.open());
    }

    async open() {
        this.frame = Object.assign(document.createElement("section"), { className: "results-map" });
        this.frame.setAttribute("aria-label", this.dataset.nom);
        this.said = Object.assign(document.createElement("p"), { className: "hint", textContent: this.dataset.attente });
        this.said.setAttribute("role", "status");
        this.frame.append(this.said);
        this.append(this.frame);
        this.frame.addEventListener("keydown", event => event.key === "Escape" && this.close());
        this.say(true);
        const frame = this.frame;
        try {
            const { draw } = await import("/js/carte/dessin.js");
            this.map = await draw(frame, this.dataset, words => { this.said.textContent = words; });
            if (this.frame !== frame) this.forget();
        } catch {
            this.said.textContent = this.dataset.panne;
        }
    }

    close() {
        this.frame.remove();
        this.frame = null;
        this.forget();
        this.say(false);
        this.button.focus();
    }

    forget() {
        this.map?.remove();
        this.map = null;
    }

    say(open) {
        this.button.setAttribute("aria-expanded", open);
        this.button.textContent = open ? this.dataset.fermer : this.dataset.ouvrir;
    }
});
