package fr.eterritoire.content;

/// Who announces it, as shown in public.
public record Issuer(Kind kind, String name) {
    public enum Kind {
        MAIRIE("la mairie"),
        EPCI("la communauté de communes"),
        ASSOCIATION("une association"),
        BUSINESS("un commerce, une entreprise"),
        INHABITANT("un habitant"),
        /// another calendar that it was imported from; nobody chooses it in the form
        AGENDA("un autre agenda");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
