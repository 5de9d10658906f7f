/** Once a proposal is sent, its draft goes. */
customElements.define("et-envoye", class extends HTMLElement {
    connectedCallback() {
        localStorage.removeItem("brouillon:" + location.pathname);
    }
});
