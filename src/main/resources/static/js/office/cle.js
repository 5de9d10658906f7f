/** Puts a question of ours to a passkey, and sends what it answers with the form it stands in. */
customElements.define("et-cle", class extends HTMLElement {
    connectedCallback() {
        if (!window.PublicKeyCredential) return;
        this.hidden = false;
        this.form = this.querySelector("form");
        this.form.addEventListener("submit", event => {
            event.preventDefault();
            this.ask();
        });
    }

    async ask() {
        this.say(this.dataset.attente);
        try {
            const question = await this.question();
            const answer = await navigator.credentials[this.dataset.acte]({ publicKey: question });
            this.form.elements.reponse.value = JSON.stringify(this.written(answer));
            this.form.submit();
        } catch (refusal) {
            this.say(this.dataset.refus);
        }
    }

    async question() {
        const token = new URLSearchParams({ _csrf: this.form.elements._csrf.value });
        const answer = await fetch(this.dataset.question, { method: "POST", body: token });
        if (!answer.ok) throw new Error(answer.status);
        const question = await answer.json();
        const known = list => (list ?? []).map(key => ({ ...key, id: octets(key.id) }));
        question.challenge = octets(question.challenge);
        question.allowCredentials = known(question.allowCredentials);
        question.excludeCredentials = known(question.excludeCredentials);
        if (question.user) question.user = { ...question.user, id: octets(question.user.id) };
        return question;
    }

    written({ id, rawId, type, response, authenticatorAttachment }) {
        const parts = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];
        const made = parts.filter(part => response[part]).map(part => [part, words(response[part])]);
        return {
            id, type, authenticatorAttachment, rawId: words(rawId), clientExtensionResults: {},
            response: { ...Object.fromEntries(made), transports: response.getTransports?.() ?? [] },
        };
    }

    say(words) {
        this.querySelector(".key-said").textContent = words;
    }
});

function octets(words) {
    return Uint8Array.from(atob(words.replace(/-/g, "+").replace(/_/g, "/")), letter => letter.charCodeAt(0));
}

function words(octets) {
    return btoa(String.fromCharCode(...new Uint8Array(octets))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
