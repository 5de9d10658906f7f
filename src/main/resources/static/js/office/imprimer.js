/** Prints the page. */
customElements.define("et-imprimer", class extends HTMLElement {
    connectedCallback() {
        this.hidden = false;
        this.querySelector("button").addEventListener("click", () => window.print());
    }
});
