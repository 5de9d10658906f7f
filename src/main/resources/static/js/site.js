// Enhancements only: every page reads and works without this file.

/** Offers the names of communes while one types. */
customElements.define("et-communes", class extends HTMLElement {
    connectedCallback() {
        const input = this.querySelector("input");
        const list = document.createElement("datalist");
        list.id = input.id + "-noms";
        this.append(list);
        input.setAttribute("list", list.id);
        let asked = 0;
        input.addEventListener("input", async () => {
            const mine = ++asked;
            await new Promise(resolve => setTimeout(resolve, 120));
            if (mine !== asked || !input.value.trim()) return;
            const answer = await fetch("/api/v1/communes?limit=8&q=" + encodeURIComponent(input.value));
            if (!answer.ok || mine !== asked) return;
            list.replaceChildren(...(await answer.json()).map(found =>
                Object.assign(document.createElement("option"), { value: `${found.nom} (${found.departement})` })));
        });
    }
});

/** Says the weekday of the date one types (S-8.5). */
customElements.define("et-weekday", class extends HTMLElement {
    connectedCallback() {
        const input = this.querySelector("input[type=date]");
        const words = this.appendChild(document.createElement("p"));
        words.className = "weekday";
        words.setAttribute("aria-live", "polite");
        const format = new Intl.DateTimeFormat("fr-FR", { dateStyle: "full", timeZone: "UTC" });
        const say = () => { words.textContent = input.valueAsDate ? format.format(input.valueAsDate) : ""; };
        input.addEventListener("input", say);
        say();
    }
});

/** Keeps what was typed on this device until it is sent, so that a lost connection loses nothing. */
customElements.define("et-brouillon", class extends HTMLElement {
    connectedCallback() {
        const form = this.closest("form");
        const key = "brouillon:" + location.pathname;
        const fields = () => [...form.elements].filter(field => field.name && !["file", "hidden", "submit"].includes(field.type) && !["site", "courriel"].includes(field.name));
        const kept = JSON.parse(localStorage.getItem(key) ?? "null");
        if (kept && fields().every(field => ["checkbox", "radio"].includes(field.type) || field.tagName === "SELECT" || !field.value)) {
            for (const field of fields()) {
                const values = kept[field.name] ?? [];
                if (["checkbox", "radio"].includes(field.type)) field.checked = values.includes(field.value);
                else if (values.length) field.value = values[0];
            }
        }
        form.addEventListener("input", () => {
            const answers = {};
            for (const [name, value] of new FormData(form)) if (typeof value === "string" && fields().some(field => field.name === name)) (answers[name] ??= []).push(value);
            localStorage.setItem(key, JSON.stringify(answers));
        });
    }
});

/** Once a proposal is sent, its draft goes. */
customElements.define("et-envoye", class extends HTMLElement {
    connectedCallback() {
        localStorage.removeItem("brouillon:" + location.pathname);
    }
});

/** A second touch of a button sends nothing (S-8.4). */
document.addEventListener("submit", event => {
    const form = event.target;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "oui";
    setTimeout(() => delete form.dataset.sent, 4000);
});
