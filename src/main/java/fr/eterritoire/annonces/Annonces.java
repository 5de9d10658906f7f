package fr.eterritoire.annonces;

import fr.eterritoire.agenda.Agenda;
import fr.eterritoire.agenda.Scope;
import fr.eterritoire.agenda.ScopeSql;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.publication.Live;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The door to what annonces are public.
@Component
@Transactional(readOnly = true)
public class Annonces {
    private static final int SIMILAR = 6;
    private static final int NEAR_KM = 40;

    private final ListStore store;
    private final Agenda agenda;
    private final ScopeSql scopes;

    Annonces(ListStore store, Agenda agenda, ScopeSql scopes) {
        this.store = store;
        this.agenda = agenda;
        this.scopes = scopes;
    }

    /// What was found, where, and how long it stays true.
    ///
    /// @param shown wider than what was asked for when there was nothing
    public record Found(List<Live> lives, Scope shown, Freshness freshness) {}

    /// The newest first; when there is none, those of the first wider scope that has some.
    public Found newest(Choice choice, Optional<ContentId> after, int limit) {
        var lives = store.newest(choice, after, limit);
        var read = new HashSet<>(scopes.reach(choice.scope()));
        if (lives.isEmpty() && after.isEmpty()) {
            for (var wider : agenda.wider(choice.scope()).toList()) {
                read.addAll(scopes.reach(wider));
                var found = store.newest(choice.in(wider), after, limit);
                if (!found.isEmpty()) {
                    return new Found(found, wider, new Freshness(read, Instant.MAX));
                }
            }
        }
        return new Found(lives, choice.scope(), new Freshness(read, Instant.MAX));
    }

    /// The newest first, of what was asked for alone.
    public Found listed(Choice choice, int limit) {
        return new Found(
                store.newest(choice, Optional.empty(), limit),
                choice.scope(),
                new Freshness(scopes.reach(choice.scope()), Instant.MAX));
    }

    /// Others of its type and sense, nearby first, then wherever there are any.
    public Found like(Live live) {
        var annonce = (Annonce) live.content();
        var here = Scope.of(live.owner());
        var near = here.takesRadius() ? here.within(NEAR_KM) : here;
        var choice = Choice.of(near).like(annonce);
        var found = newest(choice, Optional.empty(), SIMILAR + 1);
        var others =
                found.lives().stream()
                        .filter(other -> !other.id().equals(live.id()))
                        .limit(SIMILAR)
                        .toList();
        return new Found(others, found.shown(), found.freshness());
    }
}
