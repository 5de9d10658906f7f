/**
 * Keeps what was typed on this device until it is sent, so that a lost connection loses nothing; also when it turns out to be for
 * another commune. Where there is no form any more, it was sent.
 */
customElements.define("et-brouillon", class extends HTMLElement {
    connectedCallback() {
        this.form = this.closest("form");
        this.key = "brouillon:" + (location.pathname.match(/(\/annonces)?\/proposer$/)?.[0] ?? location.pathname);
        if (!this.form) return localStorage.removeItem(this.key);
        if (this.fields().every(field => !this.isTyped(field) || !field.value)) this.bringBack(JSON.parse(localStorage.getItem(this.key) ?? "null"));
        // some browsers say of a list only that it changed
        for (const type of ["input", "change"]) this.form.addEventListener(type, () => this.keep());
    }

    fields() {
        return [...this.form.elements].filter(field => field.name && !["file", "hidden", "submit"].includes(field.type) && !["site", "courriel"].includes(field.name));
    }

    isTyped(field) {
        return !["checkbox", "radio", "range"].includes(field.type) && field.tagName !== "SELECT";
    }

    bringBack(kept) {
        if (!kept) return;
        for (const field of this.fields()) {
            const values = kept[field.name] ?? [];
            if (["checkbox", "radio"].includes(field.type)) field.checked = values.includes(field.value);
            else if (values.length) field.value = values[0];
            if (["checkbox", "radio"].includes(field.type) ? field.checked : field.tagName === "SELECT" ? field.selectedIndex > 0 : this.isTyped(field) && field.value) this.unfold(field);
            field.dispatchEvent(new Event("input", { bubbles: true }));
        }
        if (this.fields().some(field => this.isTyped(field) && field.value)) this.sayBack();
    }

    /** What comes back is seen. */
    unfold(field) {
        for (let fold = field.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    }

    sayBack() {
        const again = Object.assign(document.createElement("button"), { type: "button", className: "button button-quiet", textContent: this.dataset.effacer });
        again.addEventListener("click", () => {
            localStorage.removeItem(this.key);
            location.reload();
        });
        this.append(Object.assign(document.createElement("p"), { className: "hint", textContent: this.dataset.revenu }), again);
    }

    keep() {
        const answers = {};
        for (const [name, value] of new FormData(this.form)) if (typeof value === "string" && this.fields().some(field => field.name === name)) (answers[name] ??= []).push(value);
        localStorage.setItem(this.key, JSON.stringify(answers));
    }
});
