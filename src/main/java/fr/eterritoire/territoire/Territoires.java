package fr.eterritoire.territoire;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The door to all territories. Everything is answered from memory, from one immutable snapshot
/// that is replaced as a whole when an import, here or in another process, changes the tables.
@Component
public class Territoires {
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final AtlasStore store;
    private final InstantSource clock;
    private volatile Atlas atlas;
    private volatile Instant checkedAt;

    /// Loads the bundled set when there is nothing yet.
    Territoires(AtlasStore store, Loading loading, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        if (store.isEmpty()) {
            loading.load(OpenData.bundled());
        }
        atlas = store.read();
        checkedAt = clock.instant();
    }

    private Atlas atlas() {
        var now = clock.instant();
        if (Duration.between(checkedAt, now).abs().compareTo(FRESH) > 0) {
            checkedAt = now;
            if (store.version() != atlas.version) {
                atlas = store.read();
            }
        }
        return atlas;
    }

    /// Another number after each import: whatever was made of territories may say something else.
    public long version() {
        return atlas().version;
    }

    public France france() {
        return atlas().france;
    }

    /// The territory of this id, which must exist.
    public Territoire territoire(int id) {
        return atlas().territoire(id);
    }

    public Optional<Commune> findCommune(CodeInsee code) {
        return Optional.ofNullable(atlas().commune(code));
    }

    public Optional<Epci> findEpci(Siren siren) {
        return Optional.ofNullable(atlas().epci(siren));
    }

    /// The communes inside a territory, by name.
    public List<Commune> communesOf(Territoire territoire) {
        return atlas().communesOf(territoire);
    }

    /// The intercommunalities whose principal département this is, by name.
    public List<Epci> epcisOf(Departement departement) {
        return atlas().epcis().stream()
                .filter(epci -> epci.departement().equals(departement))
                .toList();
    }

    /// The départements of a région, or of France, by code.
    public List<Departement> departementsOf(Territoire territoire) {
        return atlas().departements.stream()
                .filter(
                        departement ->
                                territoire instanceof France
                                        || departement.region().equals(territoire))
                .toList();
    }

    /// All régions, by name.
    public List<Region> regions() {
        return atlas().regions;
    }

    /// Whose contents this territory lists: itself, its communes, and the intercommunalities inside
    /// it.
    public Set<Integer> ownersListedBy(Territoire territoire) {
        return atlas().ownersListedBy(territoire);
    }

    /// Communes within `kilometres` of a point, nearest first.
    public List<Neighbour> around(Point centre, double kilometres) {
        return atlas().nearby.around(centre, kilometres);
    }

    /// Where a territory stands on the map, when known: the middle of its communes for larger ones.
    public Optional<Position> positionOf(Territoire territoire) {
        return atlas().positionOf(territoire);
    }

    /// Whether `contour.svg` stands under its path.
    public boolean hasOutline(Territoire territoire) {
        return atlas().outlined.contains(territoire.id());
    }

    /// Communes whose name, former name or postcode begins like `words`, best first.
    public List<Commune> search(String words, int limit) {
        return atlas().search.search(words, limit);
    }

    /// Communes of exactly this name, with or without its article, then those that had it or of
    /// which a part has it; of each, the largest first.
    public List<Commune> called(String words) {
        return atlas().search.called(words);
    }

    /// Communes whose names resemble a part of an address that leads nowhere.
    ///
    /// @param path « /vienne/vouile/agenda »
    public List<Commune> resembling(String path, int limit) {
        return Paths.namesIn(path)
                .map(name -> search(name, limit))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }

    /// Régions, départements and intercommunalities with words that begin like these, or of this
    /// code, the largest first.
    public List<Territoire> searchLarger(String words, int limit) {
        var typed = Spelling.words(words);
        return Stream.<Territoire>concat(
                        Stream.concat(atlas().regions.stream(), atlas().departements.stream()),
                        atlas().epcis().stream())
                .filter(territoire -> isNamed(territoire, typed))
                .filter(territoire -> !isDepartement(territoire))
                .limit(limit)
                .toList();
    }

    /// A région overseas, which lists the same as the département of its name.
    private boolean isDepartement(Territoire larger) {
        return larger instanceof Region
                && atlas().departements.stream()
                        .anyMatch(departement -> departement.name().equals(larger.name()));
    }

    private static boolean isNamed(Territoire territoire, List<String> typed) {
        return territoire instanceof Departement departement
                        && typed.equals(Spelling.words(departement.code()))
                || WordSearch.matches(Spelling.words(territoire.name().name()), typed);
    }

    /// The commune that these words name and no other: the only one of which they are words, or «
    /// Vouillé (86) ». Mistakes are not guessed at.
    public Optional<Commune> findNamed(String words) {
        var found = atlas().search.spelled(words, 2);
        return found.size() == 1
                        || !found.isEmpty() && found.getFirst().nameWithCode().equals(words.strip())
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    /// The day the complete set of open data was imported; none while only the bundled one is
    /// there.
    public Optional<LocalDate> completeSince() {
        return store.complete();
    }

    /// From now on its pages wear these colours.
    public void paint(Territoire territoire, Palette palette) {
        store.paint(territoire.id(), palette);
        checkedAt = Instant.EPOCH;
    }

    /// Something else that is known of territories has changed, as if an import had changed them:
    /// on every node, all that was made of them is made anew.
    public void change() {
        store.change();
        checkedAt = Instant.EPOCH;
    }

    Paths.Answer resolve(String path) {
        return atlas().paths.resolve(path);
    }

    /// The territories above it and itself, from France down: what a breadcrumb shows.
    public List<Territoire> trailOf(Territoire territoire) {
        return switch (territoire) {
            case France france -> List.of(france);
            case Region region -> List.of(france(), region);
            case Departement departement -> List.of(france(), departement.region(), departement);
            case Epci epci ->
                    List.of(france(), epci.departement().region(), epci.departement(), epci);
            case Commune commune ->
                    List.of(
                            france(),
                            commune.departement().region(),
                            commune.departement(),
                            commune);
        };
    }

    /// A commune and how far it is.
    public record Neighbour(Commune commune, double kilometres) {}
}
