/** A second touch of a button sends nothing (S-8.4). */
document.addEventListener("submit", event => {
    const form = event.target;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "oui";
    setTimeout(() => delete form.dataset.sent, 4000);
});
