/** Keeps on the server what somebody of the town hall is writing, so that a session that ends loses nothing (S-7.9). */
customElements.define("et-garde", class extends HTMLElement {
    connectedCallback() {
        const form = this.closest("form");
        const said = this.querySelector("[role=status]");
        let waiting = 0, busy = false, again = false;
        const say = words => { said.textContent = words; };
        const later = () => { clearTimeout(waiting); waiting = setTimeout(keep, 3000); };
        const keep = async () => {
            if (busy) { again = true; return; }
            busy = true;
            const answers = new FormData(form);
            answers.delete("image");
            try {
                const fresh = this.dataset.neuf;
                const answer = await fetch(this.dataset.vers + (fresh ? "" : "/garde"), { method: "POST", body: answers, redirect: "manual" });
                if (!answer.ok) throw answer;
                if (fresh) {
                    this.dataset.vers = form.action = answer.headers.get("Location");
                    delete this.dataset.neuf;
                    history.replaceState(null, "", this.dataset.vers);
                }
                say(this.dataset.garde + " " + new Date().toLocaleTimeString("fr-FR", { hour: "2-digit", minute: "2-digit" }));
            } catch { say(this.dataset.perdu); }
            busy = false;
            if (again) { again = false; later(); }
        };
        for (const type of ["input", "change"]) form.addEventListener(type, later);
        form.addEventListener("submit", () => { clearTimeout(waiting); again = false; });
    }
});
