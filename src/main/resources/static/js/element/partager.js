/** Opens the telephone's own way of sharing, where there is one. */
customElements.define("et-partager", class extends HTMLElement {
    connectedCallback() {
        const button = this.querySelector("button");
        if (!navigator.share || !button) return;
        this.hidden = false;
        button.addEventListener("click", () => {
            navigator.share({ title: this.dataset.titre, url: this.dataset.adresse }).catch(() => {});
        });
    }
});
