/** On Android a button for calendars opens nothing: what works there comes first. */
customElements.define("et-abonner", class extends HTMLElement {
    connectedCallback() {
        if (!/Android/.test(navigator.userAgent)) return;
        const [device, android] = this.children;
        device.firstElementChild.classList.remove("button-main");
        android.firstElementChild.className = "button button-main";
        this.prepend(android);
    }
});
