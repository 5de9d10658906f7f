/** What was wrong is no longer red once it is changed: it is read again when it is sent. */
document.addEventListener("input", ({ target }) => {
    const field = target.closest(".field-faulty");
    if (!field) return;
    const mended = target.matches("[type=checkbox], [type=radio]") ? target.checked : target.value != "" && target.value != target.defaultValue;
    field.classList.toggle("field-mended", mended);
    target.setAttribute("aria-invalid", !mended);
    document.querySelector(`.fault-summary a[href="#${target.id}"]`)?.classList.toggle("mended", mended);
});
