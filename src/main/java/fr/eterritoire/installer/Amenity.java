package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.wordsOf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What one asks of a place before living there. The first are listed by files of open data; of the
/// others only the town hall can tell.
public enum Amenity {
    POSTE,
    CARBURANT,
    ECOLE,
    CRECHE,
    MEDECIN,
    PHARMACIE,
    EPICERIE,
    TRANSPORT,
    FIBRE;

    /// Those whose places are known by a file.
    static final List<Amenity> LISTED = List.of(POSTE, CARBURANT);

    /// Those that a town hall is asked about.
    static final List<Amenity> ASKED =
            Arrays.stream(values()).filter(amenity -> !LISTED.contains(amenity)).toList();

    /// As an address names it: `poste`
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Amenity> find(String key) {
        return Arrays.stream(values()).filter(amenity -> amenity.key().equals(key)).findFirst();
    }

    public String label() {
        return wordsOf("installer.amenity", this);
    }

    boolean isListed() {
        return LISTED.contains(this);
    }

    /// In a set of amenities that is a number.
    int bit() {
        return 1 << ordinal();
    }
}
