package fr.eterritoire.annuaire;

import fr.eterritoire.agenda.Scope;
import fr.eterritoire.agenda.ScopeSql;
import fr.eterritoire.agenda.Widening;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.publication.Live;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The door to what fiches are public.
@Component
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Annuaire {
    /// Beyond, some are near: circles are asked one after the other.
    private static final int MANY = 500;

    private final FicheListStore store;
    private final Widening widening;
    private final ScopeSql scopes;
    private final InstantSource clock;

    Annuaire(FicheListStore store, Widening widening, ScopeSql scopes, InstantSource clock) {
        this.store = store;
        this.widening = widening;
        this.scopes = scopes;
        this.clock = clock;
    }

    /// What was found, where, and how long it stays true.
    ///
    /// @param shown wider than what was asked for when there was nothing
    /// @param counts of each category, with all that was chosen but the type
    public record Found(
            List<Live> lives,
            Scope shown,
            Map<FicheCategory, Integer> counts,
            Freshness freshness) {}

    /// By name; when there is none, those of the first wider scope that has some.
    public Found named(Choice choice, Optional<ContentId> after, int limit) {
        var now = clock.instant();
        var counts = store.counts(choice, now);
        if (after.isPresent()) {
            var lives = store.named(choice, now, after, limit);
            return found(lives, choice.scope(), counts, choice, now, scopes.reach(choice.scope()));
        }
        var found =
                widening.nearest(
                        choice.scope(),
                        scope -> store.named(choice.in(scope), now, after, limit),
                        scope -> store.owners(choice.in(scope), now, MANY));
        return found(found.lines(), found.shown(), counts, choice, now, found.read());
    }

    private static Found found(
            List<Live> lives,
            Scope shown,
            Map<FicheCategory, Integer> counts,
            Choice choice,
            Instant now,
            Set<Integer> read) {
        return new Found(lives, shown, counts, new Freshness(read, until(lives, choice, now)));
    }

    /// What has changed last, of what was asked for alone; exceptions of hours are over at
    /// midnight.
    public Found changedLast(Choice choice, int limit) {
        var now = clock.instant();
        var scope = choice.scope();
        var zone = scope.territoire().zone();
        var tomorrow = LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
        return new Found(
                store.changedLast(choice, now, limit),
                scope,
                Map.of(),
                new Freshness(
                        scopes.reach(scope),
                        choice.open() ? until(List.of(), choice, now) : tomorrow));
    }

    /// Doors open and close at whole minutes: a list of what is open now is true until the next
    /// one, another until one of those it shows does.
    private static Instant until(List<Live> lives, Choice choice, Instant now) {
        return choice.open()
                ? now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES)
                : lives.stream()
                        .map(live -> State.of(live, now).until())
                        .min(Comparator.naturalOrder())
                        .orElse(Instant.MAX);
    }

    /// What a fiche says of itself now.
    public State stateOf(Live live) {
        return State.of(live, clock.instant());
    }

    public Instant now() {
        return clock.instant();
    }
}
