/** Says the weekday of the date one types (S-8.5). */
customElements.define("et-weekday", class extends HTMLElement {
    connectedCallback() {
        const input = this.querySelector("input[type=date]");
        const words = this.appendChild(document.createElement("p"));
        words.className = "weekday";
        words.setAttribute("aria-live", "polite");
        const format = new Intl.DateTimeFormat(document.documentElement.lang === "en" ? "en-GB" : "fr-FR", { dateStyle: "full", timeZone: "UTC" });
        const say = () => { words.textContent = input.valueAsDate ? format.format(input.valueAsDate) : ""; };
        input.addEventListener("input", say);
        say();
    }
});
