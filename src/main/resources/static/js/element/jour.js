/** Says the weekday of the date one types (S-8.5). */
customElements.define("et-weekday", class extends HTMLElement {
    connectedCallback() {
        const input = this.querySelector("input[type=date]");
        const words = this.appendChild(document.createElement("p"));
        words.className = "weekday";
        words.setAttribute("aria-live", "polite");
        // a calendar's words take a tenth of a second on a slow telephone: only when there is a date to say
        const format = date => date.toLocaleDateString(document.documentElement.lang === "en" ? "en-GB" : "fr-FR", { dateStyle: "full", timeZone: "UTC" });
        const say = () => { words.textContent = input.valueAsDate ? format(input.valueAsDate) : ""; };
        input.addEventListener("input", say);
        say();
    }
});
