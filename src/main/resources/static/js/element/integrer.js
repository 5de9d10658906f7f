/** Shows each choice at once: the answer to the form replaces the result. */
customElements.define("et-integrer", class extends HTMLElement {
    connectedCallback() {
        const form = this.querySelector("form");
        let asked = 0;
        const show = async () => {
            const mine = ++asked;
            await new Promise(resolve => setTimeout(resolve, 250));
            if (mine !== asked || !form.checkValidity()) return;
            const address = form.action + "?" + new URLSearchParams(new FormData(form));
            const answer = await fetch(address);
            if (!answer.ok || mine !== asked) return;
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const opened = [...this.querySelectorAll("[data-result] details")].map(details => details.open);
            const answers = page.querySelectorAll("[data-result]");
            this.querySelectorAll("[data-result]").forEach((shown, at) => shown.replaceChildren(...answers[at].childNodes));
            this.querySelectorAll("[data-result] details").forEach((details, at) => details.open = opened[at]);
            history.replaceState(null, "", address);
        };
        // some browsers say of a list only that it changed
        for (const type of ["input", "change"]) form.addEventListener(type, show);
    }
});
