/** Shows each choice at once: the list, the links that depend on it and the address follow, and the number found is said. */
customElements.define("et-filtres", class extends HTMLElement {
    connectedCallback() {
        this.form = this.querySelector("form");
        this.asked = 0;
        this.form.addEventListener("change", () => this.choose());
        this.form.addEventListener("submit", event => {
            event.preventDefault();
            this.choose();
        });
        this.shown = this.here();
        // a jump inside the page is no choice
        this.back = () => {
            if (this.here() === this.shown) return;
            this.shown = this.here();
            this.show(location.href);
        };
        addEventListener("popstate", this.back);
    }

    disconnectedCallback() { removeEventListener("popstate", this.back); }

    here() { return location.pathname + location.search; }

    async choose() {
        const chosen = new URLSearchParams([...new FormData(this.form)].filter(([, value]) => value));
        const address = this.form.action + (chosen.size ? "?" + chosen : "");
        if (await this.show(address)) {
            history.pushState(null, "", address);
            this.shown = this.here();
        }
    }

    /** A later choice overtakes this one; what cannot be fetched is gone to. */
    async show(address) {
        const mine = ++this.asked;
        const answer = await fetch(address).catch(() => null);
        if (mine !== this.asked) return false;
        if (!answer?.ok) return location.assign(address);
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        if (mine !== this.asked) return false;
        const fresh = page.querySelectorAll("et-filtres [data-result]");
        this.querySelectorAll("[data-result]").forEach((old, at) => old.replaceChildren(...fresh[at].childNodes));
        const chosen = page.querySelector("et-filtres form").elements;
        [...this.form.elements].forEach((field, at) => {
            if (field.type === "checkbox") field.checked = chosen[at].checked;
            else if (field.tagName === "SELECT") field.value = chosen[at].value;
        });
        document.title = page.title;
        return true;
    }
});
