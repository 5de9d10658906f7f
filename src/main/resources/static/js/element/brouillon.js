/** Keeps what was typed on this device until it is sent, so that a lost connection loses nothing. */
customElements.define("et-brouillon", class extends HTMLElement {
    connectedCallback() {
        const form = this.closest("form");
        const key = "brouillon:" + location.pathname;
        const fields = () => [...form.elements].filter(field => field.name && !["file", "hidden", "submit"].includes(field.type) && !["site", "courriel"].includes(field.name));
        const kept = JSON.parse(localStorage.getItem(key) ?? "null");
        if (kept && fields().every(field => ["checkbox", "radio", "range"].includes(field.type) || field.tagName === "SELECT" || !field.value)) {
            for (const field of fields()) {
                const values = kept[field.name] ?? [];
                if (["checkbox", "radio"].includes(field.type)) field.checked = values.includes(field.value);
                else if (values.length) field.value = values[0];
                field.dispatchEvent(new Event("input", { bubbles: true }));
            }
        }
        const keep = () => {
            const answers = {};
            for (const [name, value] of new FormData(form)) if (typeof value === "string" && fields().some(field => field.name === name)) (answers[name] ??= []).push(value);
            localStorage.setItem(key, JSON.stringify(answers));
        };
        // some browsers say of a list only that it changed
        for (const type of ["input", "change"]) form.addEventListener(type, keep);
    }
});
