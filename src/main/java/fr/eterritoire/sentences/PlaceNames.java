package fr.eterritoire.sentences;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.Folding;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which places a name or a number means, exactly: « Civray », « 86400 », « 86 », « Vienne », «
/// Grand Poitiers », « Couhé ».
@Component
class PlaceNames {
    private static final Pattern CODE = Pattern.compile("\\d{5}|2[ab]\\d{3}");
    private static final Pattern DEPARTEMENT = Pattern.compile("\\d{2,3}|2[ab]");
    private static final Pattern NATURE =
            Pattern.compile("^(?:cc|ca|cu|communaute de communes|communaute d agglomeration) ");
    private static final Set<String> JOINING =
            Set.of("du", "de la", "de l", "des", "de", "d", "le", "la", "les", "l");

    private final Territoires territoires;
    private volatile Larger larger = new Larger(-1, Map.of());

    PlaceNames(Territoires territoires) {
        this.territoires = territoires;
    }

    /// Of one state of the map of France.
    private record Larger(long version, Map<String, List<Territoire>> names) {}

    /// All of this name, the likeliest first: what is larger, but for a town that has the name of
    /// the département around it, as Paris has.
    List<Territoire> called(String folded) {
        var communes = territoires.called(folded);
        var above = larger().getOrDefault(folded, List.of());
        var isCapital =
                !above.isEmpty()
                        && communes.stream()
                                .limit(1)
                                .anyMatch(commune -> lies(commune, above.getFirst()));
        return isCapital ? both(communes, above) : both(above, communes);
    }

    private static boolean lies(Commune commune, Territoire above) {
        return above instanceof Departement departement
                && commune.departement().equals(departement);
    }

    private static List<Territoire> both(
            List<? extends Territoire> first, List<? extends Territoire> then) {
        return Stream.concat(first.stream(), then.stream()).map(Territoire.class::cast).toList();
    }

    /// The communes of a postcode or of an INSEE code, the département of its number.
    List<Territoire> numbered(String folded) {
        if (CODE.matcher(folded).matches()) {
            return both(
                    territoires.search(folded, 20).stream()
                            .filter(commune -> bears(commune, folded))
                            .toList(),
                    List.of());
        }
        return DEPARTEMENT.matcher(folded).matches()
                ? larger().getOrDefault(folded, List.of())
                : List.of();
    }

    private static boolean bears(Commune commune, String code) {
        return commune.postcodes().contains(code) || commune.code().value().equalsIgnoreCase(code);
    }

    /// Communes that begin so or nearly so: « saint eti du rouv », « civrey ».
    List<Territoire> resembling(String folded) {
        return both(territoires.search(folded, 5), List.of());
    }

    private Map<String, List<Territoire>> larger() {
        var known = larger;
        if (known.version != territoires.version()) {
            known = read(territoires.version());
            larger = known;
        }
        return known.names;
    }

    private Larger read(long version) {
        var names = new HashMap<String, List<Territoire>>();
        var departements = territoires.departementsOf(territoires.france());
        for (var departement : departements) {
            add(names, departement.name().name(), departement);
            add(names, departement.code(), departement);
        }
        territoires.regions().forEach(region -> add(names, region.name().name(), region));
        for (var departement : departements) {
            for (var epci : territoires.epcisOf(departement)) {
                add(names, epci.name().name(), epci);
                add(names, withoutNature(epci), epci);
            }
        }
        return new Larger(version, names);
    }

    /// `CC du Civraisien en Poitou` gives `civraisien en poitou`.
    private static String withoutNature(Epci epci) {
        var name = NATURE.matcher(Folding.fold(epci.name().name())).replaceFirst("");
        return JOINING.stream()
                .filter(joining -> name.startsWith(joining + " "))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(joining -> name.substring(joining.length() + 1))
                .orElse(name);
    }

    private static void add(
            Map<String, List<Territoire>> names, String name, Territoire territoire) {
        var there = names.computeIfAbsent(Folding.fold(name), _ -> new ArrayList<>());
        if (!there.contains(territoire)) {
            there.add(territoire);
        }
    }
}
