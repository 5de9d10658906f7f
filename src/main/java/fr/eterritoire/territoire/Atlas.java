package fr.eterritoire.territoire;

import org.jspecify.annotations.Nullable;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All territories at one moment. Immutable: an import makes another.
final class Atlas {
    /// @param departement where the old address stood
    record Other(int commune, int departement, String code, String name, String slug) {}

    /// @param parent the département of a commune, otherwise 0
    record FormerSlug(String kind, int parent, String slug, int territoire) {}

    final long version;
    final France france;
    final List<Region> regions;
    final List<Departement> departements;
    final Nearby nearby;
    final Paths paths;
    final CommuneSearch search;

    /// Ids of the territories whose outline is known.
    final Set<Integer> outlined;

    private final Map<Integer, Territoire> byId = new HashMap<>();
    private final Map<String, Commune> byCode = new HashMap<>();
    private final Map<String, Epci> bySiren = new HashMap<>();
    private final List<Commune> communes;
    private final List<Epci> epcis;
    private final Map<Integer, List<Commune>> byTerritoire;
    private final Map<Integer, Position> middles;

    Atlas(
            long version,
            France france,
            List<Region> regions,
            List<Departement> departements,
            List<Epci> epcis,
            List<Commune> communes,
            List<Other> others,
            List<FormerSlug> formerSlugs,
            Set<Integer> outlined) {
        var alphabet = Collator.getInstance(Locale.FRENCH);
        Comparator<Territoire> byName =
                (one, other) -> alphabet.compare(one.name().name(), other.name().name());
        this.version = version;
        this.outlined = outlined;
        this.france = france;
        this.regions = regions.stream().sorted(byName).toList();
        this.departements =
                departements.stream().sorted(Comparator.comparing(Departement::code)).toList();
        this.epcis = epcis.stream().sorted(byName).toList();
        this.communes = communes.stream().sorted(byName).toList();
        byId.put(france.id(), france);
        Stream.of(regions, departements, epcis, communes)
                .flatMap(List::stream)
                .forEach(territoire -> byId.put(territoire.id(), territoire));
        communes.forEach(commune -> byCode.put(commune.code().value(), commune));
        epcis.forEach(epci -> bySiren.put(epci.siren().value(), epci));
        byTerritoire =
                this.communes.stream()
                        .flatMap(
                                commune ->
                                        Stream.concat(
                                                        Stream.of(
                                                                commune.departement().id(),
                                                                commune.departement()
                                                                        .region()
                                                                        .id()),
                                                        commune.epci().map(Epci::id).stream())
                                                .map(id -> Map.entry(id, commune)))
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        middles = middles();
        nearby = new Nearby(communes);
        paths = new Paths(this, others, formerSlugs);
        search =
                new CommuneSearch(
                        new Names(communes, others.stream().map(this::former).toList()),
                        Stream.concat(departements.stream(), regions.stream()).toList());
    }

    Territoire territoire(int id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("No territory has the id " + id));
    }

    Optional<Territoire> find(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    private Names.Former former(Other other) {
        return new Names.Former(other.name, other.code, commune(other.commune));
    }

    private Commune commune(int id) {
        return (Commune) territoire(id);
    }

    @Nullable Commune commune(CodeInsee code) {
        return byCode.get(code.value());
    }

    @Nullable Epci epci(Siren siren) {
        return bySiren.get(siren.value());
    }

    List<Epci> epcis() {
        return epcis;
    }

    List<Commune> communesOf(Territoire territoire) {
        return switch (territoire) {
            case Commune commune -> List.of(commune);
            case France _ -> communes;
            case Epci _, Departement _, Region _ ->
                    byTerritoire.getOrDefault(territoire.id(), List.of());
        };
    }

    Set<Integer> ownersListedBy(Territoire territoire) {
        var owners = new HashSet<Integer>();
        owners.add(territoire.id());
        communesOf(territoire).forEach(commune -> owners.add(commune.id()));
        epcis.stream()
                .filter(
                        epci ->
                                epci.departement().equals(territoire)
                                        || epci.departement().region().equals(territoire))
                .forEach(epci -> owners.add(epci.id()));
        return owners;
    }

    Optional<Position> positionOf(Territoire territoire) {
        return territoire instanceof Commune commune
                ? commune.position()
                : Optional.ofNullable(middles.get(territoire.id()));
    }

    private Map<Integer, Position> middles() {
        var found = new HashMap<Integer, Position>();
        byTerritoire.forEach(
                (id, inside) -> {
                    var points =
                            inside.stream()
                                    .flatMap(commune -> commune.position().stream())
                                    .map(Position::point)
                                    .toList();
                    if (!points.isEmpty()) {
                        var lat = points.stream().mapToDouble(Point::lat).average().orElseThrow();
                        var lon = points.stream().mapToDouble(Point::lon).average().orElseThrow();
                        found.put(id, new Position(new Point(lat, lon), true));
                    }
                });
        return found;
    }
}
