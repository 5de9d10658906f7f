package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Position;

import org.apache.commons.csv.CSVRecord;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/// The lists of places we can read, as their columns name them.
enum AmenityList {
    POSTE(
            Amenity.POSTE,
            "installer.source-poste",
            "installer.source-poste-licence",
            Set.of("id", "libelle", "type", "adresse", "insee", "lat", "lon", "precision")) {
        @Override
        AmenityPoint point(
                CSVRecord row, String code, Commune commune, Optional<Position> position) {
            return new AmenityPoint(
                    Amenity.POSTE,
                    code,
                    commune,
                    row.get("libelle").strip(),
                    row.get("type").strip(),
                    row.get("adresse").strip(),
                    position);
        }

        @Override
        boolean isApproximate(CSVRecord row) {
            return row.get("precision").contains("centre de la commune");
        }
    },
    CARBURANT(
            Amenity.CARBURANT,
            "installer.source-carburant",
            "installer.source-carburant-licence",
            Set.of("id", "adresse", "commune", "insee", "lat", "lon", "carburants", "activite")) {
        @Override
        AmenityPoint point(
                CSVRecord row, String code, Commune commune, Optional<Position> position) {
            return new AmenityPoint(
                    Amenity.CARBURANT,
                    code,
                    commune,
                    row.get("adresse").strip(),
                    row.get("carburants").replace("|", ", "),
                    row.get("adresse").strip(),
                    position);
        }

        /// `O` for ouverte; the others no longer sell, or not for now.
        @Override
        boolean isOpen(CSVRecord row) {
            return row.get("activite").equals("O");
        }
    };

    final Amenity kind;
    private final String name;
    private final String licence;
    private final Set<String> columns;

    AmenityList(Amenity kind, String name, String licence, Set<String> columns) {
        this.kind = kind;
        this.name = name;
        this.licence = licence;
        this.columns = columns;
    }

    static Optional<AmenityList> withColumns(Collection<String> columns) {
        return Arrays.stream(values()).filter(list -> columns.containsAll(list.columns)).findAny();
    }

    abstract AmenityPoint point(
            CSVRecord row, String code, Commune commune, Optional<Position> position);

    boolean isApproximate(CSVRecord row) {
        return false;
    }

    boolean isOpen(CSVRecord row) {
        return true;
    }

    /// Who publishes it.
    String publisher() {
        return words(name);
    }

    String licence() {
        return words(licence);
    }
}
