package fr.eterritoire.territoire;

import com.github.benmanes.caffeine.cache.Interner;

import fr.eterritoire.text.Inflected;

/// The name of a place with the two forms French needs in a sentence.
///
/// @param name « Le Havre »
/// @param placed what makes « au Havre » of it
/// @param possessed what makes « du Havre » of it
public record Toponym(String name, Turn placed, Turn possessed) implements Inflected {
    /// What stands before a name, and in the place of how many of its letters. All of France has a
    /// few of them, which are shared: two more strings for each commune are felt.
    ///
    /// @param before « au »
    /// @param instead 2, of « Le »
    public record Turn(String before, int instead) {
        private static final Interner<Turn> KNOWN = Interner.newWeakInterner();

        static Turn between(String name, String form) {
            var alike = 0;
            while (alike < Math.min(name.length(), form.length())
                    && name.charAt(name.length() - 1 - alike)
                            == form.charAt(form.length() - 1 - alike)) {
                alike++;
            }
            return KNOWN.intern(
                    new Turn(form.substring(0, form.length() - alike), name.length() - alike));
        }

        private String of(String name) {
            return before + name.substring(instead);
        }
    }

    /// @param at « au Havre », « dans la Vienne »
    /// @param of « du Havre », « de la Vienne »
    public Toponym(String name, String at, String of) {
        this(name, Turn.between(name, at), Turn.between(name, of));
    }

    /// « au Havre », « dans la Vienne ».
    public String at() {
        return placed.of(name);
    }

    /// « du Havre », « de la Vienne ».
    public String of() {
        return possessed.of(name);
    }

    @Override
    public String form(String form) {
        return switch (form) {
            case "at" -> at();
            case "of" -> of();
            default -> throw new IllegalArgumentException("No form " + form);
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
