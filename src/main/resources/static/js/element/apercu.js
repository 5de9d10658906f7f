/** Shows, while one types, the line as it will stand in the agenda. */
customElements.define("et-apercu", class extends HTMLElement {
    connectedCallback() {
        this.form = this.closest("form");
        this.hidden = false;
        // some browsers say of a list only that it changed
        for (const type of ["input", "change"]) this.form.addEventListener(type, () => this.draw());
        this.picture = Object.assign(document.createElement("img"), { className: "line-picture", alt: "", hidden: true });
        this.picture.addEventListener("error", () => this.frame(null));
        this.querySelector(".line-body").before(this.picture);
        customElements.whenDefined("et-repetition").then(() => this.draw());
    }

    value(name) { return this.form.elements[name]?.value.trim() ?? ""; }

    part(name, words) {
        const part = this.querySelector(`[data-${name}]`);
        part.textContent = words;
        part.hidden = !words;
    }

    draw() {
        const english = document.documentElement.lang === "en";
        const date = this.value("date") ? new Date(this.value("date") + "T00:00Z") : null;
        const say = (options, day = date) => day ? new Intl.DateTimeFormat(english ? "en-GB" : "fr-FR", { ...options, timeZone: "UTC" }).format(day) : "…";
        const hour = time => time.replace(/^0?(\d+):(\d\d)$/, (_, h, m) => english
            ? `${(Number(h) + 11) % 12 + 1}${m === "00" ? "" : ":" + m}${h < 12 ? "am" : "pm"}`
            : `${h}\u00a0h${m === "00" ? "" : "\u00a0" + m}`);
        const [from, to] = [hour(this.value("debut")), hour(this.value("fin"))];
        const between = this.dataset.heures.replace("{0}", from).replace("{1}", to);
        const last = this.value("dernierJour"), lasts = last > this.value("date") && new Date(last + "T00:00Z");
        // hours that fit in a day are those of each day, unless it never stops
        const each = lasts && from && !this.form.elements.journee?.checked && !this.form.elements.continu?.checked
            && (!to || this.value("fin") > this.value("debut") || this.value("fin") < "09:00");
        const until = lasts && this.dataset.jusque.replace("{0}", say({ weekday: "short", day: "numeric", month: "short" }, lasts));
        // an end that comes before the start, and not in the small hours, is a mistake
        const mistaken = this.value("fin") <= this.value("debut") && this.value("fin") >= "09:00";
        const hours = !each && until || (this.form.elements.journee?.checked || !from ? "" : to && !mistaken ? between : from);
        const type = this.form.elements.type;
        this.part("jour", say({ weekday: "short" }));
        this.part("numero", date?.getUTCDate() === 1 ? this.dataset.premier : say({ day: "numeric" }));
        this.part("mois", say({ month: "short" }));
        this.part("titre", this.value("titre") || this.dataset.sansTitre);
        this.part("ou", [hours, this.value("lieu"), this.dataset.commune].filter(words => words).join("\u00a0· "));
        this.part("type", type.value ? type.selectedOptions[0].textContent.trim() : "");
        this.part("gratuit", this.form.elements.gratuit?.checked ? this.dataset.siGratuit : "");
        const also = this.value("autresDates").split(/\s*\n\s*/).filter(line => line).join(", ");
        this.part("revient", [each && this.dataset.chaqueJour.replace("{0}", until), this.form.querySelector("et-repetition").said, also && this.dataset.aussi.replace("{0}", also)].filter(words => words).join(" ").replaceAll("..", "."));
        this.frame(this.form.querySelector("et-cadrage .line-picture"));
    }

    /** The square of the photo, as the form frames it. */
    frame(square) {
        const { picture } = this;
        picture.hidden = !square;
        picture.parentElement.classList.toggle("line-pictured", Boolean(square));
        if (!square) return;
        if (picture.src !== square.src) picture.src = square.src;
        picture.className = square.className;
        picture.style.objectPosition = square.style.objectPosition;
    }
});
