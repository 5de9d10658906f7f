package fr.eterritoire.courrier;

import java.util.List;
import java.util.Optional;

/// A letter of a few paragraphs and at most one button: what the template `said` shows.
///
/// @param before paragraphs, after the greeting
/// @param after paragraphs below the button
public record PlainLetter(List<String> before, Optional<Button> button, List<String> after) {

    /// @param address in full
    public record Button(String label, String address) {}

    public static PlainLetter saying(String... paragraphs) {
        return new PlainLetter(List.of(paragraphs), Optional.empty(), List.of());
    }

    public PlainLetter leadingTo(String label, String address, String... after) {
        return new PlainLetter(before, Optional.of(new Button(label, address)), List.of(after));
    }
}
