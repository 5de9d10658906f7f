/** Asks the browser where it is, only when touched; the answer goes once, rounded to a kilometre, and is kept nowhere. */
customElements.define("et-autour", class extends HTMLElement {
    connectedCallback() {
        if (!navigator.geolocation) return this.remove();
        const said = this.querySelector("[role=status]");
        this.querySelector("button").addEventListener("click", () => {
            said.textContent = this.dataset.cherche;
            navigator.geolocation.getCurrentPosition(
                ({ coords }) => this.go(coords.latitude.toFixed(2), coords.longitude.toFixed(2)),
                () => { said.textContent = this.dataset.inconnue; },
                { maximumAge: 600000, timeout: 15000 });
        });
    }

    go(lat, lon) {
        const form = Object.assign(document.createElement("form"), { method: "post", action: this.dataset.action, hidden: true });
        for (const [name, value] of Object.entries({ lat, lon, recherche: this.dataset.recherche ?? "" })) form.append(Object.assign(document.createElement("input"), { name, value }));
        document.body.append(form);
        form.submit();
    }
});
