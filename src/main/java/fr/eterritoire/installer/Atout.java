package fr.eterritoire.installer;

/// What a commune is proud of, with a picture of it.
///
/// @param picture names its bytes in `media`
/// @param width in pixels, with `height`, of its largest rendition
/// @param alternative what it shows, in words (S-1.11)
/// @param credit who made it (S-2.20)
public record Atout(
        long id,
        AtoutKind kind,
        String title,
        String words,
        String picture,
        int width,
        int height,
        String alternative,
        String credit) {

    /// Where the picture is served, without its width and its ending.
    public String address() {
        return "/media/" + picture + "/";
    }

    /// Who shows the picture, as `media` keeps it.
    static String place(long id) {
        return "atout " + id;
    }
}
