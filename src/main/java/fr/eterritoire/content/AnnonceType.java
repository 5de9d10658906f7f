package fr.eterritoire.content;

import static fr.eterritoire.text.Words.wordsOf;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What an annonce is about; `key` stands in addresses and in our own formats, `label` on the
/// screen.
public enum AnnonceType {
    EMPLOI("emploi"),
    LOGEMENT("logement"),
    TERRAIN("terrain"),
    FONDS_DE_COMMERCE("fonds-de-commerce"),
    LOCAL_PROFESSIONNEL("local-professionnel"),
    SANTE("sante"),
    PROJET_CHERCHE_COMMUNE("projet-cherche-commune"),
    BENEVOLAT("benevolat"),
    ENTRAIDE("entraide"),
    COVOITURAGE("covoiturage"),
    DON_VENTE_PRET("don-vente-pret"),
    PERDU_TROUVE("perdu-trouve");

    /// Open in each commune until it chooses otherwise.
    public static final Set<AnnonceType> OPEN_BY_DEFAULT =
            Set.copyOf(EnumSet.range(EMPLOI, BENEVOLAT));

    private final String key;

    AnnonceType(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /// « Reprise d’un commerce »
    public String label() {
        return wordsOf("content.annonce", this);
    }

    /// What whoever proposes it would say: « Je cherche un emploi ».
    public String choice(Sense sense) {
        return switch (sense) {
            case OFFER -> wordsOf("content.offer", this);
            case REQUEST -> wordsOf("content.request", this);
        };
    }

    /// What is said of one that has found its taker: « Pourvu », « Loué », « Repris ».
    public String fulfilled() {
        return wordsOf("content.fulfilled", this);
    }

    public static Optional<AnnonceType> find(String key) {
        return Stream.of(values()).filter(type -> type.key.equals(key)).findFirst();
    }
}
