package fr.eterritoire.content;

import static fr.eterritoire.text.Words.wordsOf;

/// Who announces it, as shown in public.
public record Issuer(Kind kind, String name) {
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
