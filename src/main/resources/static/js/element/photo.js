/** Makes a heavy photo lighter before it leaves the telephone; the server still decides what it keeps. */
customElements.define("et-photo", class extends HTMLElement {
    connectedCallback() {
        const input = this.querySelector("input[type=file]");
        const side = Number(this.dataset.cote);
        input?.addEventListener("change", async () => {
            const file = input.files[0];
            if (!file || file.size < 600_000 || !window.createImageBitmap || !window.DataTransfer) return;
            try {
                const image = await createImageBitmap(file, { imageOrientation: "from-image" });
                const scale = Math.min(1, side / Math.max(image.width, image.height));
                const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(image.width * scale), height: Math.round(image.height * scale) });
                const brush = canvas.getContext("2d");
                brush.fillStyle = "#fff";
                brush.fillRect(0, 0, canvas.width, canvas.height);
                brush.drawImage(image, 0, 0, canvas.width, canvas.height);
                const lighter = await new Promise(done => canvas.toBlob(done, "image/jpeg", .88));
                if (!lighter || lighter.size >= file.size || input.files[0] !== file) return;
                const files = new DataTransfer();
                files.items.add(new File([lighter], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg" }));
                input.files = files.files;
            } catch { /* the photo goes as it is */ }
        });
    }
});
