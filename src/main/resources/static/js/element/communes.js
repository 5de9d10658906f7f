/** Offers the names of communes while one types. */
customElements.define("et-communes", class extends HTMLElement {
    connectedCallback() {
        const input = this.querySelector("input");
        const list = document.createElement("datalist");
        list.id = input.id + "-noms";
        this.append(list);
        input.setAttribute("list", list.id);
        let asked = 0;
        input.addEventListener("input", async () => {
            const mine = ++asked;
            await new Promise(resolve => setTimeout(resolve, 120));
            if (mine !== asked || !input.value.trim()) return;
            const answer = await fetch("/api/v1/communes?limit=8&q=" + encodeURIComponent(input.value));
            if (!answer.ok || mine !== asked) return;
            list.replaceChildren(...(await answer.json()).map(found =>
                Object.assign(document.createElement("option"), { value: `${found.nom} (${found.departement})` })));
        });
    }
});
