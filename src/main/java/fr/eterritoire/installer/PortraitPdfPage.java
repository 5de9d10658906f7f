package fr.eterritoire.installer;

/// What the sheet shows.
///
/// @param outline of the commune as a picture inside the page, empty when its shape is not known
/// @param code to scan, as such a picture
public record PortraitPdfPage(PortraitPage portrait, String outline, String code) {
    private static final int MUCH = 700;

    /// Whether so much is said that smaller letters are needed for one page.
    public boolean isLong() {
        var said = portrait.presentation();
        var services = portrait.amenities().stream().mapToInt(line -> line.value().length()).sum();
        var atouts = portrait.atouts().stream().mapToInt(atout -> atout.title().length()).sum();
        return said.assets().length() + said.needs().length() + services + atouts > MUCH;
    }

    /// Without `https://`, as one types it.
    public String address() {
        return portrait.canonical().replaceFirst("^https?://", "");
    }
}
