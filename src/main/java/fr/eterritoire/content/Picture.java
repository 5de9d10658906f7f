package fr.eterritoire.content;

import fr.eterritoire.media.Focus;

/// A picture as shown: where it is kept, what it says to who cannot see it, whose it is.
///
/// @param sha256 names its bytes in `media`, 64 hexadecimal digits
/// @param alternative what it shows, in words (S-1.11)
/// @param credit who made it
/// @param width in pixels, with `height`, of the largest rendition kept
/// @param rights the sender says to hold the right to publish it (S-2.20)
/// @param consent the sender says that whoever can be recognised agrees (S-2.20)
/// @param focus its point that stays in view where it is cut
public record Picture(
        String sha256,
        String alternative,
        String credit,
        int width,
        int height,
        boolean rights,
        boolean consent,
        Focus focus) {
    public Picture {
        focus = focus.in(width, height);
    }

    /// « fx-5 fy-3 »: how style sheets name its point.
    public String focusStyle() {
        return "fx-" + focus.x() / Focus.STEP + " fy-" + focus.y() / Focus.STEP;
    }

    /// Where the square that lists show is served, without the ending that says its format.
    public String square() {
        return "/media/" + sha256 + "/carre-" + focus.x() + "-" + focus.y();
    }
}
