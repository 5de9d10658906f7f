/** Says in words the dates one is typing: « tous les samedis de 9 h à 12 h 30, jusqu’au 26 décembre ». */
customElements.define("et-repetition", class extends HTMLElement {
    connectedCallback() {
        this.form = this.closest("form");
        this.words = this.appendChild(document.createElement("p"));
        this.words.className = "in-words";
        this.words.setAttribute("aria-live", "polite");
        // some browsers say of a list only that it changed
        for (const type of ["input", "change"]) this.form.addEventListener(type, () => this.say());
        this.say();
    }

    value(name) { return this.form.elements[name]?.value ?? ""; }

    say() {
        const words = this.value("repete") === "jamais" || !this.value("date") ? "" : this.sentence();
        this.words.hidden = !words;
        this.words.textContent = words;
    }

    /** « 26/12/2026 » is « le 26 décembre » ; what is not a date stays as typed. */
    inWords(day) {
        const [, d, m, y] = day.match(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/) ?? [];
        return d ? "le " + new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long" }).format(new Date(y, m - 1, d)) : day;
    }

    sentence() {
        const date = new Date(this.value("date") + "T00:00Z");
        const say = options => new Intl.DateTimeFormat("fr-FR", { ...options, timeZone: "UTC" }).format(date);
        const ticked = [...this.form.querySelectorAll("[name=jours]:checked")].map(day => day.labels[0].textContent.trim());
        const days = ticked.length ? ticked : [say({ weekday: "long" })];
        const list = joint => days.join(", ").replace(/, ([^,]*)$/, joint + "$1");
        const rank = ["premier", "deuxième", "troisième", "quatrième", "cinquième"][Math.ceil(date.getUTCDate() / 7) - 1];
        const rule = {
            semaine: "Tous les " + list("s et les ").replaceAll(", ", "s, les ") + "s",
            quinzaine: "Un " + list(" et un ").replaceAll(", ", ", un ") + " sur deux, à partir du " + say({ day: "numeric", month: "long" }),
            mois: `Le ${rank} ${say({ weekday: "long" })} de chaque mois`,
            quantieme: `Le ${date.getUTCDate() === 1 ? "1er" : date.getUTCDate()} de chaque mois`,
            jour: "Chaque jour",
            an: "Chaque année, le " + say({ day: "numeric", month: "long" }),
        }[this.value("repete")];
        const hour = time => time.replace(/^0?(\d+):(\d\d)$/, (_, h, m) => `${h}\u00a0h${m === "00" ? "" : "\u00a0" + m}`);
        const [from, to] = [hour(this.value("debut")), hour(this.value("fin"))];
        const until = this.value("jusquAu") && new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(this.value("jusquAu")));
        const except = this.value("sauf").trim().split(/\s*\n\s*/).filter(day => day).map(day => this.inWords(day)).join(", ");
        return rule
            + (this.form.elements.journee?.checked || !from ? "" : to ? ` de ${from} à ${to}` : ` à ${from}`)
            + (until ? `, jusqu’au ${until}` : "") + (except ? `, sauf ${except}` : "") + ".";
    }
});
