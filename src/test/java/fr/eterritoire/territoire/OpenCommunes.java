package fr.eterritoire.territoire;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All communes of a set of files, without a database.
final class OpenCommunes {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final List<Region> regions = new ArrayList<>();
    private final List<Departement> departements = new ArrayList<>();
    private final Map<String, Commune> communes = new LinkedHashMap<>();
    private final List<Names.Former> former;

    OpenCommunes(OpenData data) {
        var reading = new Reading(data);
        reading.regions().forEach(row -> regions.add(region(row)));
        reading.departements().forEach(row -> departements.add(departement(row)));
        var parents =
                departements.stream().collect(Collectors.toMap(Departement::code, one -> one));
        var postcodes = postcodes(data);
        for (var row : reading.communes()) {
            var parent = parents.get(row.parent().orElseThrow());
            communes.put(
                    row.code(),
                    new Commune(
                            communes.size() + 1000,
                            new CodeInsee(row.code()),
                            printed(row.name()),
                            row.slug(),
                            parent,
                            Optional.empty(),
                            postcodes.getOrDefault(row.code(), List.of()),
                            row.population(),
                            row.surface(),
                            row.position(),
                            PARIS,
                            Palette.BOCAGE));
        }
        former =
                OtherName.of(data, new HashSet<>(communes.keySet()), new ArrayList<>()).stream()
                        .map(
                                other ->
                                        new Names.Former(
                                                other.name(),
                                                other.code(),
                                                communes.get(other.commune())))
                        .toList();
    }

    List<Commune> communes() {
        return List.copyOf(communes.values());
    }

    CommuneSearch search() {
        return new CommuneSearch(
                new Names(communes(), former),
                Stream.concat(departements.stream(), regions.stream()).toList());
    }

    private Region region(Row row) {
        return new Region(
                regions.size() + 1,
                row.code(),
                printed(row.name()),
                row.slug(),
                PARIS,
                Palette.BOCAGE);
    }

    private Departement departement(Row row) {
        var parent =
                regions.stream()
                        .filter(region -> region.code().equals(row.parent().orElseThrow()))
                        .findFirst()
                        .orElseThrow();
        return new Departement(
                departements.size() + 100,
                row.code(),
                printed(row.name()),
                row.slug(),
                parent,
                PARIS,
                Palette.BOCAGE);
    }

    private static Toponym printed(Toponym name) {
        return new Toponym(name.name().replace('\'', '’'), name.at(), name.of());
    }

    private static Map<String, List<String>> postcodes(OpenData data) {
        var own =
                data.table("communes.csv.gz").rows().stream()
                        .flatMap(
                                row ->
                                        Stream.of(row.get("codes_postaux").split("\\|"))
                                                .map(code -> Map.entry(row.get("insee"), code)));
        var more =
                data.find("codes_postaux.csv.gz").stream()
                        .flatMap(table -> table.rows().stream())
                        .map(
                                row ->
                                        Map.entry(
                                                row.get(
                                                        row.isMapped("insee")
                                                                ? "insee"
                                                                : "insee_2023"),
                                                row.get("code_postal")));
        return Stream.concat(own, more)
                .filter(pair -> !pair.getValue().isBlank())
                .distinct()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
