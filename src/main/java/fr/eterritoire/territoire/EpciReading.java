package fr.eterritoire.territoire;

import fr.eterritoire.territoire.Epci.Nature;
import fr.eterritoire.text.Slug;

import org.apache.commons.csv.CSVRecord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads intercommunalities into rows. Their département and their zone are those of most of their
/// inhabitants.
final class EpciReading {
    private final Map<String, Map<String, Integer>> inhabitants = new HashMap<>();
    private final Map<String, String> zones = new HashMap<>();
    private final List<String> refused = new ArrayList<>();

    EpciReading(Collection<Row> communes) {
        for (var commune : communes) {
            commune.epci().ifPresent(epci -> count(epci, commune));
        }
    }

    private void count(String epci, Row commune) {
        zones.putIfAbsent(epci, commune.zone());
        inhabitants
                .computeIfAbsent(epci, _ -> new HashMap<>())
                .merge(commune.parent().orElseThrow(), commune.population() + 1, Integer::sum);
    }

    List<String> refused() {
        return refused;
    }

    List<Row> read(CsvTable table) {
        var rows = new ArrayList<Row>();
        var slugs = new HashSet<String>();
        for (var row : table.require("siren", "nom", "nature", "population").rows()) {
            var fault = faultOf(row);
            if (fault.isEmpty()) {
                rows.add(epci(row, slugs));
            } else {
                refused.add(
                        "%s, ligne %d (%s)\u00a0: %s"
                                .formatted(
                                        table.name(),
                                        row.getRecordNumber() + 1,
                                        row.get("siren"),
                                        fault.get()));
            }
        }
        return rows;
    }

    private Optional<String> faultOf(CSVRecord row) {
        if (!Siren.isWellFormed(row.get("siren"))) {
            return Optional.of("le SIREN n’est pas valable.");
        }
        if (Arrays.stream(Nature.values())
                .noneMatch(nature -> nature.name().equals(row.get("nature")))) {
            return Optional.of("la nature « " + row.get("nature") + " » n’existe pas.");
        }
        return inhabitants.containsKey(row.get("siren"))
                ? Optional.empty()
                : Optional.of("aucune commune n’en fait partie.");
    }

    private Row epci(CSVRecord row, Set<String> slugs) {
        var siren = row.get("siren");
        var nature = Nature.valueOf(row.get("nature"));
        var name = Naming.epci(row.get("nom"), nature);
        var departement = principalDepartement(siren);
        var surface =
                row.isMapped("superficie_km2")
                        ? Reading.filled(row.get("superficie_km2")).map(Double::valueOf)
                        : Optional.<Double>empty();
        return new Row(
                Kind.EPCI,
                siren,
                name,
                slug(name, departement, slugs),
                Optional.of(departement),
                Optional.empty(),
                Optional.of(nature.name()),
                Optional.of(siren),
                Reading.number(row.get("population")),
                surface,
                Optional.empty(),
                zones.getOrDefault(siren, Zones.PARIS));
    }

    /// Two of one name: the second takes its département's code.
    private static String slug(Toponym name, String departement, Set<String> slugs) {
        var slug = Slug.of(name.name());
        if (!slugs.add(slug)) {
            slug = slug + "-" + departement.toLowerCase(Locale.ROOT);
            slugs.add(slug);
        }
        return slug;
    }

    private String principalDepartement(String siren) {
        return inhabitants.getOrDefault(siren, Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
