/**
 * Asks every four seconds, while somebody looks, whether what is shown still stands. Says when it
 * does not; a list is brought up to date at once, and keeps what was ticked. Asks no more after half
 * an hour without a touch: an office left open is not kept open by this.
 */
customElements.define("et-attente", class extends HTMLElement {
    connectedCallback() {
        this.touched = Date.now();
        this.touch = () => { this.touched = Date.now(); };
        for (const sign of ["pointerdown", "keydown", "focus"]) addEventListener(sign, this.touch);
        this.clock = setInterval(() => this.ask(), 4000);
    }

    disconnectedCallback() {
        clearInterval(this.clock);
        for (const sign of ["pointerdown", "keydown", "focus"]) removeEventListener(sign, this.touch);
    }

    async ask() {
        if (document.hidden || Date.now() - this.touched > 1_800_000) return;
        const answer = await fetch(this.dataset.adresse, { redirect: "error" }).catch(() => null);
        if (!answer?.ok) return;
        const now = await answer.json();
        if (now.etat === this.dataset.etat) return;
        this.dataset.etat = now.etat;
        if (this.dataset.liste) await this.renew(document.getElementById(this.dataset.liste));
        this.querySelector("[role=status]").textContent = now.mots;
    }

    async renew(list) {
        const answer = await fetch(location.href, { redirect: "error" }).catch(() => null);
        if (!answer?.ok) return;
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const ticked = new Set([...list.querySelectorAll("input:checked")].map(box => box.value));
        const focused = list.contains(document.activeElement) ? document.activeElement.id : "";
        list.replaceChildren(...page.getElementById(list.id).childNodes);
        for (const box of list.querySelectorAll("input[type=checkbox]")) box.checked = ticked.has(box.value);
        if (focused) document.getElementById(focused)?.focus();
    }
});
