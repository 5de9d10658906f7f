package fr.eterritoire.annuaire;

import fr.eterritoire.agenda.Agenda;
import fr.eterritoire.agenda.Scope;
import fr.eterritoire.agenda.ScopeSql;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.publication.Live;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The door to what fiches are public.
@Component
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Annuaire {
    private final FicheListStore store;
    private final Agenda agenda;
    private final ScopeSql scopes;
    private final InstantSource clock;

    Annuaire(FicheListStore store, Agenda agenda, ScopeSql scopes, InstantSource clock) {
        this.store = store;
        this.agenda = agenda;
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
        var lives = store.named(choice, now, after, limit);
        var read = new HashSet<>(scopes.reach(choice.scope()));
        if (lives.isEmpty() && after.isEmpty()) {
            for (var wider : agenda.wider(choice.scope()).toList()) {
                read.addAll(scopes.reach(wider));
                var found = store.named(choice.in(wider), now, after, limit);
                if (!found.isEmpty()) {
                    return found(found, wider, counts, choice, now, read);
                }
            }
        }
        return found(lives, choice.scope(), counts, choice, now, read);
    }

    private static Found found(
            List<Live> lives,
            Scope shown,
            Map<FicheCategory, Integer> counts,
            Choice choice,
            Instant now,
            HashSet<Integer> read) {
        return new Found(lives, shown, counts, new Freshness(read, until(lives, choice, now)));
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

    public Instant now() {
        return clock.instant();
    }
}
