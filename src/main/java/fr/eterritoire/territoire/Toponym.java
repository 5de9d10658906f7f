package fr.eterritoire.territoire;

import fr.eterritoire.text.Inflected;

/// The name of a place with the two forms French needs in a sentence.
///
/// @param name « Le Havre »
/// @param at « au Havre », « dans la Vienne »
/// @param of « du Havre », « de la Vienne »
public record Toponym(String name, String at, String of) implements Inflected {
    @Override
    public String form(String form) {
        return switch (form) {
            case "at" -> at;
            case "of" -> of;
            default -> throw new IllegalArgumentException("No form " + form);
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
