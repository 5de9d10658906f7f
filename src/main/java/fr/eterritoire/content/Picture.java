package fr.eterritoire.content;

/// A picture as shown: where it is kept, what it says to who cannot see it, whose it is.
///
/// @param sha256 names its bytes in `media`, 64 hexadecimal digits
/// @param alternative what it shows, in words (S-1.11)
/// @param credit who made it
/// @param width in pixels, with `height`, of the largest rendition kept
/// @param rights the sender says to hold the right to publish it (S-2.20)
/// @param consent the sender says that whoever can be recognised agrees (S-2.20)
public record Picture(
        String sha256,
        String alternative,
        String credit,
        int width,
        int height,
        boolean rights,
        boolean consent) {}
