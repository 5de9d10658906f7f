/**
 * Keeps what was typed on this device until it is sent, so that a lost connection loses nothing; also when it turns out to be for
 * another commune. Where there is no form any more, it was sent.
 */
customElements.define("et-brouillon", class extends HTMLElement {
    connectedCallback() {
        this.form = this.closest("form");
        this.key = "brouillon:" + (location.pathname.match(/(\/annonces)?\/proposer$/)?.[0] ?? location.pathname);
        if (!this.form) return [localStorage, sessionStorage].forEach(storage => storage.removeItem(this.key));
        const kept = localStorage.getItem(this.key);
        if (kept && this.fields().every(field => !this.isTyped(field) || !field.value)) this.bringBack(JSON.parse(kept));
        else if (sessionStorage.getItem(this.key)) this.sayCleared();
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
        this.say(this.dataset.revenu, this.dataset.effacer, () => this.move(localStorage, sessionStorage));
    }

    /** What was cleared by mistake can be put back, as long as the page stays open. */
    sayCleared() {
        this.say(this.dataset.efface, this.dataset.remettre, () => this.move(sessionStorage, localStorage));
    }

    move(from, to) {
        to.setItem(this.key, from.getItem(this.key));
        from.removeItem(this.key);
        location.reload();
    }

    say(words, act, does) {
        const button = Object.assign(document.createElement("button"), { type: "button", className: "button button-quiet", textContent: act });
        button.addEventListener("click", does);
        this.replaceChildren(Object.assign(document.createElement("p"), { className: "hint", textContent: words }), button);
    }

    keep() {
        const answers = {};
        for (const [name, value] of new FormData(this.form)) if (typeof value === "string" && this.fields().some(field => field.name === name)) (answers[name] ??= []).push(value);
        localStorage.setItem(this.key, JSON.stringify(answers));
    }
});
