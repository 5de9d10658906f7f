/** Copies what stands in its field, or in its code. */
customElements.define("et-copier", class extends HTMLElement {
    connectedCallback() {
        if (!navigator.clipboard || this.querySelector("button")) return;
        const field = this.querySelector("textarea, input, code");
        const button = Object.assign(document.createElement("button"), { type: "button", className: "button", textContent: this.dataset.copier });
        const said = document.createElement("span");
        said.setAttribute("role", "status");
        button.addEventListener("click", async () => {
            try {
                await navigator.clipboard.writeText(field.value ?? field.textContent);
                said.textContent = this.dataset.copie;
            } catch {
                field.select ? field.select() : getSelection().selectAllChildren(field);
                said.textContent = this.dataset.refuse;
            }
        });
        this.append(button, " ", said);
    }
});
