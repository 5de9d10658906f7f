package fr.eterritoire.content;

import static fr.eterritoire.text.Words.wordsOf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a fiche of the annuaire is, at first sight; `key` stands in addresses, `label` on the
/// screen. Below each stand the categories of a village’s life.
public enum FicheKind {
    ASSOCIATION("association"),
    COMMERCE("commerce"),
    ARTISAN("artisan"),
    PRODUCTEUR("producteur"),
    SANTE("sante"),
    SERVICE_PUBLIC("service-public"),
    HEBERGEMENT("hebergement"),
    RESTAURANT("restaurant"),
    PATRIMOINE("patrimoine"),
    LIEU("lieu");

    private final String key;

    FicheKind(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /// « Producteurs »
    public String label() {
        return wordsOf("content.kind", this);
    }

    public List<FicheCategory> categories() {
        return Arrays.stream(FicheCategory.values())
                .filter(category -> category.kind() == this)
                .toList();
    }

    public static Optional<FicheKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
