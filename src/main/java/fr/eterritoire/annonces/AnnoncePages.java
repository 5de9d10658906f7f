package fr.eterritoire.annonces;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.agenda.Distances;
import fr.eterritoire.agenda.Reachable;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.publication.FicheNames;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Withdrawal;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/// Gathers what the list and the page of an annonce show.
@Component
public class AnnoncePages {
    private static final int A_PAGE = 30;

    private final Annonces annonces;
    private final AnnonceJsonLd jsonLd;
    private final Territoires territoires;
    private final Addresses addresses;
    private final FicheNames fiches;
    private final Reachable reachable;
    private final Concluded concluded;

    AnnoncePages(
            Annonces annonces,
            AnnonceJsonLd jsonLd,
            Territoires territoires,
            Addresses addresses,
            FicheNames fiches,
            Reachable reachable,
            Concluded concluded) {
        this.annonces = annonces;
        this.jsonLd = jsonLd;
        this.territoires = territoires;
        this.addresses = addresses;
        this.fiches = fiches;
        this.reachable = reachable;
        this.concluded = concluded;
    }

    AnnoncesPage list(Choice choice, Optional<ContentId> after) {
        var found = annonces.newest(choice, after, A_PAGE + 1);
        var more = found.lives().size() > A_PAGE;
        var shown = more ? found.lives().subList(0, A_PAGE) : found.lives();
        var territoire = choice.scope().territoire();
        return new AnnoncesPage(
                choice,
                found.shown(),
                shown,
                more && found.shown().equals(choice.scope())
                        ? Optional.of(shown.getLast().id().toString())
                        : Optional.empty(),
                after.isPresent(),
                new Distances(territoire, territoires),
                concluded.shownIn(territoire),
                addresses.absolute(link(territoire.path() + "/annonces")),
                found.freshness());
    }

    AnnoncePage page(Live live, String notice, Optional<Withdrawal.How> ended) {
        var canonical = addresses.absolute(link(live.path()));
        var similar = annonces.like(live);
        var others = annonces.othersBy(live);
        return new AnnoncePage(
                live,
                notice,
                ended,
                notice.isEmpty() && ended.isEmpty() && reachable.isReachable(live),
                others,
                similar.lives().stream().filter(one -> !others.contains(one)).toList(),
                new Distances(live.owner(), territoires),
                fiches.pathsOf(live.owner(), names((Annonce) live.content())),
                jsonLd.of(live, canonical, notice.isEmpty() && ended.isEmpty()),
                canonical,
                similar.freshness());
    }

    /// Nothing that would tell who sells in confidence.
    private static List<String> names(Annonce annonce) {
        return List.of(annonce.shown().place().venue(), annonce.shown().issuer().name());
    }
}
