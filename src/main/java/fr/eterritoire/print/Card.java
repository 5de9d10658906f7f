package fr.eterritoire.print;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/// What a card says, before it is drawn.
///
/// @param above in small over the title: what it is
/// @param status that it will not be as announced, « Annulé »; none when it will
/// @param off it does not take place
/// @param below under the title, the first of them stronger
/// @param foot along the road
/// @param outline lies behind the words, unless there is a photo
/// @param photo of the shape of its place, beside the words
record Card(
        Stone stone,
        String above,
        Optional<String> status,
        boolean off,
        String title,
        List<String> below,
        String foot,
        Optional<Path2D> outline,
        Optional<BufferedImage> photo) {

    /// The milestone beside the road.
    ///
    /// @param cap on its head: « samedi »
    /// @param number in large: « 12 », « 86 »
    /// @param under « déc. 2026 », « Vienne »
    record Stone(String cap, String number, String under) {}
}
