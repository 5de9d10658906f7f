package fr.eterritoire.territoire;

import fr.eterritoire.text.Slug;

import org.apache.commons.csv.CSVRecord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a set of files into rows, and keeps what it refused, with the reason.
final class Reading {
    private final OpenData data;
    private final Map<String, String> regionOf = regionsByDepartement();
    private final Zones zones = new Zones();
    private final List<String> refused = new ArrayList<>();
    private final Map<String, Row> communes = new LinkedHashMap<>();

    Reading(OpenData data) {
        this.data = data;
        readCommunes();
    }

    List<String> refused() {
        return refused;
    }

    List<Row> france() {
        return List.of(
                new Row(
                        Kind.FRANCE,
                        "FR",
                        France.NAME,
                        "france",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        communes.values().stream().mapToInt(Row::population).sum(),
                        Optional.empty(),
                        Optional.empty(),
                        Zones.PARIS));
    }

    List<Row> regions() {
        return OpenData.own("regions.csv").rows().stream()
                .map(row -> named(Kind.REGION, row, Optional.empty()))
                .toList();
    }

    List<Row> departements() {
        return OpenData.own("departements.csv").rows().stream()
                .map(row -> named(Kind.DEPARTEMENT, row, Optional.of(row.get("region"))))
                .toList();
    }

    List<Row> communes() {
        return List.copyOf(communes.values());
    }

    /// The zone of a larger territory is that of most of its communes.
    private Row named(Kind kind, CSVRecord row, Optional<String> parent) {
        var code = row.get("code");
        var name = new Toponym(row.get("nom"), row.get("nom_a"), row.get("nom_de"));
        var inside =
                communes.values().stream()
                        .filter(commune -> isInside(commune, kind, code))
                        .toList();
        var population = inside.stream().mapToInt(Row::population).sum();
        return new Row(
                kind,
                code,
                name,
                Slug.of(name.name()),
                parent,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                population,
                Optional.empty(),
                Optional.empty(),
                inside.isEmpty() ? Zones.PARIS : inside.getFirst().zone());
    }

    private boolean isInside(Row commune, Kind kind, String code) {
        return kind == Kind.DEPARTEMENT
                ? commune.parent().orElse("").equals(code)
                : regionOf.getOrDefault(commune.parent().orElse(""), "").equals(code);
    }

    private static Map<String, String> regionsByDepartement() {
        var regions = new HashMap<String, String>();
        OpenData.own("departements.csv")
                .rows()
                .forEach(row -> regions.put(row.get("code"), row.get("region")));
        return regions;
    }

    private void readCommunes() {
        var table =
                data.table("communes.csv.gz")
                        .require(
                                "insee",
                                "nom",
                                "nom_a",
                                "nom_de",
                                "departement",
                                "epci",
                                "siren",
                                "population",
                                "lat",
                                "lon",
                                "point_source");
        var slugs = new HashSet<String>();
        for (var row : table.rows()) {
            var faults = faultsOf(row);
            if (faults.isEmpty()) {
                var commune = commune(row, slugs);
                communes.put(commune.code(), commune);
            } else {
                refused.add(
                        "communes.csv.gz, ligne "
                                + (row.getRecordNumber() + 1)
                                + " ("
                                + row.get("insee")
                                + ")\u00a0: "
                                + faults.get());
            }
        }
    }

    private Optional<String> faultsOf(CSVRecord row) {
        var code = row.get("insee");
        if (!CodeInsee.isWellFormed(code)) {
            return Optional.of("le code INSEE n’est pas valable.");
        }
        if (communes.containsKey(code)) {
            return Optional.of("la commune est déjà plus haut dans le fichier.");
        }
        if (row.get("nom").isBlank()) {
            return Optional.of("le nom manque.");
        }
        return regionOf.containsKey(row.get("departement"))
                ? Optional.empty()
                : Optional.of("le département « " + row.get("departement") + " » n’existe pas.");
    }

    private Row commune(CSVRecord row, Set<String> slugs) {
        var code = row.get("insee");
        var departement = row.get("departement");
        var name = new Toponym(row.get("nom"), row.get("nom_a"), row.get("nom_de"));
        return new Row(
                Kind.COMMUNE,
                code,
                name,
                communeSlug(name.name(), code, departement, slugs),
                Optional.of(departement),
                filled(row.get("epci")),
                Optional.empty(),
                filled(row.get("siren")),
                number(row.get("population")),
                row.isMapped("superficie_km2")
                        ? filled(row.get("superficie_km2")).map(Double::valueOf)
                        : Optional.empty(),
                position(row),
                zones.of(code));
    }

    private static String communeSlug(
            String name, String code, String departement, Set<String> slugs) {
        var slug = Slug.of(name);
        if (ReservedWords.isUnder(slug) || !slugs.add(departement + "/" + slug)) {
            slug = slug + "-" + code.toLowerCase(Locale.ROOT);
            slugs.add(departement + "/" + slug);
        }
        return slug;
    }

    List<Row> epcis() {
        var reading = new EpciReading(communes.values());
        var rows = reading.read(data.table("epci.csv.gz"));
        refused.addAll(reading.refused());
        return rows;
    }

    private static Optional<Position> position(CSVRecord row) {
        if (row.get("lat").isBlank() || row.get("lon").isBlank()) {
            return Optional.empty();
        }
        var point =
                new Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")));
        return Optional.of(new Position(point, row.get("point_source").startsWith("approx")));
    }

    static Optional<String> filled(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    static int number(String text) {
        return text.isBlank() ? 0 : Integer.parseInt(text);
    }
}
