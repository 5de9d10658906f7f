package fr.eterritoire.installer;

/// What the sheet shows.
///
/// @param outline of the commune as a picture inside the page, empty when its shape is not known
/// @param code to scan, as such a picture
public record PortraitPdfPage(PortraitPage portrait, String outline, String code) {
    /// Without `https://`, as one types it.
    public String address() {
        return portrait.canonical().replaceFirst("^https?://", "");
    }
}
