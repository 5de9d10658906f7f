package fr.eterritoire.agenda;

import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Looks further where there is nothing to show: in wider and wider scopes, to the first that has
/// something. One question says who has any of it in all France, so that circles in which there is
/// nothing are not asked.
@Component
public class Widening {
    private final Agenda agenda;
    private final ScopeSql scopes;
    private final Territoires territoires;

    Widening(Agenda agenda, ScopeSql scopes, Territoires territoires) {
        this.agenda = agenda;
        this.scopes = scopes;
        this.territoires = territoires;
    }

    /// What was found, and where.
    ///
    /// @param shown wider than what was asked for when there was nothing
    /// @param read territories whose changes may change it
    public record Found<T>(List<T> lines, Scope shown, Set<Integer> read) {}

    /// @param list what a scope lists
    /// @param owners who owns any of that, by id; empty when there are too many to say
    public <T> Found<T> nearest(
            Scope scope,
            Function<Scope, List<T>> list,
            Function<Scope, Optional<Set<Integer>>> owners) {
        var read = new HashSet<>(scopes.reach(scope));
        var here = list.apply(scope);
        if (here.isEmpty()) {
            for (var wider : wider(scope, owners)) {
                var found = list.apply(wider);
                read.addAll(scopes.reach(wider));
                if (!found.isEmpty()) {
                    return new Found<>(found, wider, read);
                }
            }
        }
        return new Found<>(here, scope, read);
    }

    /// Without the circles that hold none of its owners. All France stays, to say that nothing was
    /// found there either.
    private List<Scope> wider(Scope scope, Function<Scope, Optional<Set<Integer>>> owners) {
        var wider = agenda.wider(scope).toList();
        var known =
                wider.isEmpty() ? Optional.<Set<Integer>>empty() : owners.apply(wider.getLast());
        if (known.isEmpty()) {
            return wider;
        }
        var nearest = kilometresToNearest(wider, known.get());
        return wider.stream()
                .filter(one -> one.kilometres().map(km -> km >= nearest).orElse(true))
                .toList();
    }

    private double kilometresToNearest(List<Scope> wider, Set<Integer> owners) {
        var widest = wider.stream().flatMap(one -> one.kilometres().stream()).max(Integer::compare);
        if (widest.isEmpty() || owners.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        return territoires.positionOf(wider.getFirst().territoire()).stream()
                .flatMap(here -> territoires.around(here.point(), widest.get()).stream())
                .filter(neighbour -> owners.contains(neighbour.commune().id()))
                .mapToDouble(Territoires.Neighbour::kilometres)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
