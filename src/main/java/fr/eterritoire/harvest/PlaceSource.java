package fr.eterritoire.harvest;

/// Who lists places, under which licence.
///
/// @param key names the source for ever, with the id of an item
/// @param dated whether it says of each item when it last touched it
record PlaceSource(String key, String name, String licence, boolean dated) {
    private static final String OPEN = "Licence Ouverte 2.0";

    static final PlaceSource DATATOURISME =
            new PlaceSource("datatourisme", "DATAtourisme", OPEN, true);
    static final PlaceSource POSTE = new PlaceSource("laposte", "La Poste", "ODbL 1.0", false);
    static final PlaceSource FUEL =
            new PlaceSource("carburants", "prix-carburants.gouv.fr", OPEN, false);
    static final PlaceSource FESTIVALS =
            new PlaceSource("festivals", "Ministère de la Culture", OPEN, false);
}
