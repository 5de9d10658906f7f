package fr.eterritoire.annonces;

import fr.eterritoire.agenda.Scope;
import fr.eterritoire.agenda.ScopeSql;
import fr.eterritoire.agenda.Widening;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The door to what annonces are public.
@Component
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Annonces {
    private static final int SIMILAR = 6;

    /// A village has fewer; of a city, the newest.
    private static final int READ = 300;

    private static final int NEAR_KM = 40;

    /// Beyond, some are near: circles are asked one after the other.
    private static final int MANY = 500;

    private final ListStore store;
    private final Widening widening;
    private final ScopeSql scopes;

    Annonces(ListStore store, Widening widening, ScopeSql scopes) {
        this.store = store;
        this.widening = widening;
        this.scopes = scopes;
    }

    /// What was found, where, and how long it stays true.
    ///
    /// @param shown wider than what was asked for when there was nothing
    public record Found(List<Live> lives, Scope shown, Freshness freshness) {}

    /// The newest first; when there is none, those of the first wider scope that has some worth
    /// going for.
    public Found newest(Choice choice, Optional<ContentId> after, int limit) {
        if (after.isPresent()) {
            return here(choice, store.newest(choice, after, limit));
        }
        var asked = choice.scope();
        var found =
                widening.nearest(
                        asked,
                        scope ->
                                scope.equals(asked)
                                        ? store.newest(choice, after, limit)
                                        : store.newestAmong(
                                                Reach.within(scope), choice.in(scope), limit),
                        scope -> store.owners(choice.in(scope), MANY));
        return new Found(found.lines(), found.shown(), new Freshness(found.read(), Instant.MAX));
    }

    private Found here(Choice choice, List<Live> lives) {
        var scope = choice.scope();
        return new Found(lives, scope, new Freshness(scopes.reach(scope), Instant.MAX));
    }

    /// The newest of a territory, whatever they are about.
    public List<Live> latest(Territoire territoire, int limit) {
        return store.newest(Choice.of(Scope.of(territoire)), Optional.empty(), limit);
    }

    /// The newest first, of what was asked for alone.
    public Found listed(Choice choice, int limit) {
        return here(choice, store.newest(choice, Optional.empty(), limit));
    }

    /// What an organisation has posted under its name in a territory, the newest first.
    public List<Live> by(Territoire territoire, String organisation, int limit) {
        return latest(territoire, READ).stream()
                .filter(live -> shown(live).issuer().isOrganisation(organisation))
                .limit(limit)
                .toList();
    }

    private static Annonce shown(Live live) {
        return ((Annonce) live.content()).shown();
    }

    /// Others that whoever posts it has posted there.
    List<Live> othersBy(Live live) {
        var name = shown(live).issuer().name();
        return shown(live).issuer().isOrganisation(name)
                ? by(live.owner(), name, SIMILAR + 1).stream()
                        .filter(other -> !other.id().equals(live.id()))
                        .limit(SIMILAR)
                        .toList()
                : List.of();
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
