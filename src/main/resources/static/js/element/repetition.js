/** Says in words the dates one is typing, by the phrases of its page: « Tous les samedis de 9 h à 12 h 30, jusqu’au 26 décembre. » */
customElements.define("et-repetition", class extends HTMLElement {
    connectedCallback() {
        this.form = this.closest("form");
        this.french = document.documentElement.lang !== "en";
        this.words = this.appendChild(Object.assign(document.createElement("p"), { className: "in-words", ariaLive: "polite" }));
        // some browsers say of a list only that it changed
        for (const type of ["input", "change"]) this.form.addEventListener(type, () => this.say());
        this.say();
    }

    value(name) { return this.form.elements[name]?.value ?? ""; }

    /** The sentence; empty where nothing comes back. */
    get said() {
        const words = this.value("repete") === "jamais" || !this.value("date") ? "" : this.sentence();
        return words && words[0].toUpperCase() + words.slice(1) + ".";
    }

    say() {
        // nothing is asked that what was chosen has no use for
        for (const part of this.form.querySelectorAll("[data-repete]"))
            part.hidden = !part.dataset.repete.split(" ").includes(this.value("repete")) && !part.querySelector(".field-faulty");
        this.words.textContent = this.said;
        this.words.hidden = !this.words.textContent;
    }

    /** The last day it comes back on, of a day of the week; else that which is typed. */
    last(date, until, ticked) {
        const aDay = 86_400_000, weeks = { semaine: 1, quinzaine: 2 }[this.value("repete")];
        const name = day => ["SU", "MO", "TU", "WE", "TH", "FR", "SA"][day.getUTCDay()];
        const week = day => Math.floor((day / aDay + 3) / 7);
        const on = ticked.length ? ticked.map(day => day.value) : [name(date)];
        const isOff = day => !on.includes(name(day)) || (week(day) - week(date)) % weeks;
        while (weeks && until > date && isOff(until)) until = new Date(until - aDay);
        return until;
    }

    phrase(name, ...words) { return this.dataset[name].replace(/\{(\d)\}/g, (_, place) => words[place]); }

    list(names) { return names.length < 2 ? names.join() : this.phrase("et", names.slice(0, -1).join(", "), names.at(-1)); }

    day(date, options = { day: "numeric", month: "long" }) {
        const words = new Intl.DateTimeFormat(this.french ? "fr-FR" : "en-GB", { ...options, timeZone: "UTC" }).format(date);
        return this.french ? words.replace(/^1(?= |$)/, "1er") : words;
    }

    /** « 26/12/2026 » is « le 26 décembre », « 7 janvier » « le 7 janvier » ; what is not a date stays as typed. */
    excepted(day) {
        const [, d, m, y] = day.match(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/) ?? [];
        return d ? this.phrase("excepte", this.day(Date.UTC(y, m - 1, d))) : /^\d/.test(day) ? this.phrase("excepte", day) : day;
    }

    hour(time) {
        const [h, m] = time.split(":");
        if (!this.french && time === "12:00") return this.dataset.midi;
        return this.french ? `${+h}\u00a0h${m === "00" ? "" : "\u00a0" + m}` : `${h % 12 || 12}${m === "00" ? "" : ":" + m}${h < 12 ? "am" : "pm"}`;
    }

    sentence() {
        const date = new Date(this.value("date") + "T00:00Z");
        const ticked = [...this.form.querySelectorAll("[name=jours]:checked")];
        const weekday = this.day(date, { weekday: "long" }), days = ticked.length ? ticked.map(day => day.labels[0].textContent.trim()) : [weekday];
        const each = days.map(day => this.phrase("jours", day));
        const rule = {
            semaine: () => this.phrase("semaine", this.list(each)),
            quinzaine: () => this.phrase("quinzaine", this.list(days)) + ", " + this.phrase("depuis", this.day(date)),
            mois: () => this.phrase("mois", this.phrase("range", this.dataset.rangs.split(" ")[Math.ceil(date.getUTCDate() / 7) - 1], weekday)),
            quantieme: () => this.phrase("quantieme", this.day(date, { day: "numeric" })),
            jour: () => this.phrase("jour"),
            an: () => this.phrase("an", this.day(date)),
        }[this.value("repete")]();
        // an end that comes before the start, and not in the small hours, is a mistake
        const [from, end] = [this.value("debut"), this.value("fin")], to = end <= from && end >= "09:00" ? "" : end;
        const hours = this.form.elements.journee?.checked || !from ? "" : " " + (to ? this.phrase("heures", this.hour(from), this.hour(to)) : this.phrase("heure", this.hour(from)));
        const until = this.value("jusquAu") && ", " + this.phrase("fin", this.day(this.last(date, new Date(this.value("jusquAu")), ticked), { day: "numeric", month: "long", year: "numeric" }));
        const except = this.value("sauf").trim().split(/\s*\n\s*/).filter(day => /\d/.test(day)).map(day => this.excepted(day)).join(", ");
        return except ? this.phrase("sauf", rule + hours + until, except) : rule + hours + until;
    }
});
