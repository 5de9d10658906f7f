package fr.eterritoire.agenda;

import fr.eterritoire.content.EventType;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Region;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Says in SQL what a scope lists: rows of `occurrence`, or of another table that says in the same
/// columns who lists a content. A circle and an intercommunality are resolved to communes in
/// memory, and a commune lists what its intercommunality owns.
@Component
public class ScopeSql {
    private final Territoires territoires;

    ScopeSql(Territoires territoires) {
        this.territoires = territoires;
    }

    /// A condition on the rows `o`, and its parameters.
    ///
    /// @param once whether it never chooses two rows of one time: `distinct` need not be asked for
    public record Where(String sql, Map<String, Object> values, boolean once) {
        public String distinct() {
            return once ? "" : "distinct ";
        }
    }

    public Where where(Scope scope) {
        var values = new HashMap<String, Object>();
        var sql = scope.kilometres().isPresent() ? around(scope, values) : inside(scope, values);
        if (!scope.types().isEmpty()) {
            values.put("types", scope.types().stream().map(EventType::key).toArray(String[]::new));
            sql += " and o.types && cast(:types as text[])";
        }
        return new Where(sql, values, isOnce(scope));
    }

    /// A content that several communes list has a row for each of them.
    private static boolean isOnce(Scope scope) {
        return scope.kilometres().isEmpty() && !(scope.territoire() instanceof Epci);
    }

    /// Whose changes may change what the scope lists: of a circle, the départements it touches.
    public Set<Integer> reach(Scope scope) {
        var ids = new HashSet<>(Set.of(scope.territoire().id()));
        circle(scope).map(commune -> commune.departement().id()).forEach(ids::add);
        return ids;
    }

    private Stream<Commune> circle(Scope scope) {
        return scope.kilometres().stream()
                .flatMap(
                        kilometres ->
                                territoires.positionOf(scope.territoire()).stream()
                                        .flatMap(
                                                here ->
                                                        territoires
                                                                .around(here.point(), kilometres)
                                                                .stream()))
                .map(Territoires.Neighbour::commune);
    }

    private String around(Scope scope, Map<String, Object> values) {
        values.put(
                "ids",
                Stream.concat(withItsEpci(scope.territoire()), circle(scope).map(Commune::id))
                        .distinct()
                        .toArray(Integer[]::new));
        return mainOrListedBy(scope.territoire());
    }

    /// What an intercommunality owns is listed by each of its communes.
    private static Stream<Integer> withItsEpci(Territoire territoire) {
        return territoire instanceof Commune commune
                ? Stream.concat(Stream.of(commune.id()), commune.epci().stream().map(Epci::id))
                : Stream.of(territoire.id());
    }

    private static String mainOrListedBy(Territoire territoire) {
        return "o.territoire = any(:ids) and (o.main or o.territoire = " + territoire.id() + ")";
    }

    private String inside(Scope scope, Map<String, Object> values) {
        return switch (scope.territoire()) {
            case Commune commune -> {
                values.put("ids", withItsEpci(commune).toArray(Integer[]::new));
                yield mainOrListedBy(commune);
            }
            case Epci epci -> {
                values.put("ids", territoires.ownersListedBy(epci).toArray(Integer[]::new));
                yield "o.territoire = any(:ids)";
            }
            case Departement departement -> {
                values.put("id", departement.id());
                yield "o.departement = :id and o.main";
            }
            case Region region -> {
                values.put("id", region.id());
                yield "o.region = :id and o.main";
            }
            case France _ -> "o.main";
        };
    }
}
