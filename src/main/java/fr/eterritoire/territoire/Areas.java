package fr.eterritoire.territoire;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import fr.eterritoire.territoire.Area.Around;
import fr.eterritoire.territoire.Area.Inside;
import fr.eterritoire.territoire.Area.Within;
import fr.eterritoire.text.Folding;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads where somebody seeks a place as they would say it: « Nouvelle-Aquitaine », « Vienne ou
/// Deux-Sèvres », « à 30 km de Poitiers », « partout en France ».
@Component
public class Areas {
    private static final int MOST_KILOMETRES = 300;
    private static final Pattern AROUND =
            Pattern.compile("(\\d{1,3}) ?km (?:autour )?(?:de la |de l |des |de |du |d |of )?(.+)");
    private static final Pattern NATURE =
            Pattern.compile(
                    "^(?:(?:a|dans|en) )?(?:la |le |les |l )?(?:region|departement|commune)"
                            + "(?: de la| de l| des| de| du| d)? ");
    private static final Pattern ANYWHERE =
            Pattern.compile("(?:partout|toute la france|france entiere|partout en france|france)");

    private final Territoires territoires;
    private final Cache<Asked, List<Area>> known =
            Caffeine.newBuilder().maximumSize(10_000).build();

    /// What was asked of one edition of the map.
    private record Asked(String words, long version) {}

    Areas(Territoires territoires) {
        this.territoires = territoires;
    }

    /// Each area that is named; none when one of them is not understood.
    public List<Area> find(String words) {
        return known.get(new Asked(words, territoires.version()), asked -> read(asked.words));
    }

    private List<Area> read(String words) {
        var parts =
                Stream.of(words.split("[,;/]|\\s+ou\\s+")).filter(part -> !part.isBlank()).toList();
        var found = parts.stream().map(this::one).toList();
        return found.stream().allMatch(Optional::isPresent)
                ? found.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    private Optional<Area> one(String words) {
        var said = Folding.fold(words).strip();
        if (ANYWHERE.matcher(said).matches()) {
            return Optional.of(new Within(territoires.france()));
        }
        var around = AROUND.matcher(said);
        if (around.find()) {
            var kilometres = Integer.parseInt(around.group(1));
            return kilometres > MOST_KILOMETRES
                    ? Optional.empty()
                    : commune(around.group(2)).map(commune -> new Around(commune, kilometres));
        }
        return territoire(NATURE.matcher(said).replaceFirst("")).map(Within::new);
    }

    /// What bears exactly this name, the largest first; then the only one that it may mean.
    private Optional<Territoire> territoire(String said) {
        var larger = territoires.searchLarger(said, 20);
        return larger.stream()
                .filter(one -> isCalled(one, said))
                .findFirst()
                .or(() -> commune(said).filter(one -> isCalled(one, said)))
                .or(() -> larger.size() == 1 ? Optional.of(larger.getFirst()) : Optional.empty())
                .or(() -> commune(said));
    }

    /// The only one that these words name, else the largest of exactly this name. A mistake is not
    /// guessed at: somebody would be sought elsewhere without a word.
    private Optional<Commune> commune(String said) {
        return territoires.findNamed(said).or(() -> territoires.called(said).stream().findFirst());
    }

    private static boolean isCalled(Territoire territoire, String said) {
        return Folding.fold(territoire.name().name()).strip().equals(said)
                || territoire instanceof Departement departement
                        && departement.code().equalsIgnoreCase(said);
    }

    /// How a territory lies in the first of these areas that holds it.
    public Optional<Inside> place(List<Area> areas, Territoire territoire) {
        return areas.stream().flatMap(area -> in(area, territoire).stream()).findFirst();
    }

    private Optional<Inside> in(Area area, Territoire territoire) {
        return switch (area) {
            case Within(var larger) when holds(larger, territoire) ->
                    Optional.of(new Inside(area, Optional.empty()));
            case Within _ -> Optional.empty();
            case Around(var commune, var most) ->
                    kilometres(commune, territoire)
                            .filter(far -> far <= most)
                            .map(far -> new Inside(area, Optional.of(far)));
        };
    }

    private Optional<Integer> kilometres(Territoire from, Territoire to) {
        return territoires
                .positionOf(from)
                .flatMap(
                        here ->
                                territoires
                                        .positionOf(to)
                                        .map(there -> here.point().kilometresTo(there.point())))
                .map(far -> (int) Math.round(far));
    }

    private static boolean holds(Territoire larger, Territoire territoire) {
        return larger.equals(territoire)
                || larger instanceof France
                || switch (territoire) {
                    case Commune commune ->
                            commune.epci().filter(larger::equals).isPresent()
                                    || holds(larger, commune.departement());
                    case Epci epci -> holds(larger, epci.departement());
                    case Departement departement -> holds(larger, departement.region());
                    case Region _, France _ -> false;
                };
    }
}
