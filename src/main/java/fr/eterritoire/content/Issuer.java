package fr.eterritoire.content;

import static fr.eterritoire.text.Words.wordsOf;

import fr.eterritoire.text.Folding;

/// Who announces it, as shown in public.
public record Issuer(Kind kind, String name) {
    /// Whether an organisation of this name is the one who announces it. What a private person has
    /// announced is never put side by side.
    public boolean isOrganisation(String named) {
        return kind != Kind.INHABITANT
                && !name.isBlank()
                && Folding.fold(name).equals(Folding.fold(named));
    }

    public enum Kind {
        MAIRIE,
        EPCI,
        ASSOCIATION,
        BUSINESS,
        INHABITANT,
        /// another calendar that it was imported from; nobody chooses it in the form
        AGENDA;

        public String words() {
            return wordsOf("content.issuer", this);
        }
    }
}
