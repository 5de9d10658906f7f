/** Shows the chosen photo and the square that lists will show; a touch of the photo says where the essential is, as the two sliders do. */
customElements.define("et-cadrage", class extends HTMLElement {
    connectedCallback() {
        const sliders = [...this.querySelectorAll("input[type=range]")];
        const form = this.closest("form");
        this.parts = [...this.parentElement.querySelectorAll("details")];
        // nothing is asked of a photo that is not there
        if (!form.elements.photo) this.parts.forEach(part => part.hidden = !part.open);
        form.elements.image?.addEventListener("change", ({ target }) => this.show(target.files[0]));
        this.addEventListener("input", () => this.frame(sliders));
        this.addEventListener("click", event => {
            if (!event.target.matches(".preview")) return;
            const box = event.target.getBoundingClientRect();
            const percent = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
            sliders.forEach((slider, at) => {
                slider.value = percent[at] * 100;
                slider.dispatchEvent(new Event("input", { bubbles: true }));
            });
        });
    }

    show(file) {
        for (const old of this.querySelectorAll(".framing, .framed")) old.remove();
        if (!file) return;
        const address = URL.createObjectURL(file);
        const picture = (className, alt) => Object.assign(document.createElement("img"), { src: address, className, alt });
        const views = Object.assign(document.createElement("div"), { className: "framing" });
        views.append(picture("preview", this.dataset.choisie), picture("line-picture", ""));
        const caption = Object.assign(document.createElement("p"), { className: "hint framed", textContent: this.dataset.carre });
        this.prepend(views, caption);
        // what no browser can show, the server will explain
        views.firstChild.addEventListener("error", () => { views.remove(); caption.remove(); });
        // what is asked of whoever sends a photo; how it is framed, who wants to may say
        this.parts.forEach(part => { part.open ||= !this.contains(part); part.hidden = false; });
        this.frame([...this.querySelectorAll("input[type=range]")]);
    }

    frame(sliders) {
        const square = this.querySelector(".line-picture");
        if (square) square.style.objectPosition = sliders.map(slider => slider.value + "%").join(" ");
    }
});
