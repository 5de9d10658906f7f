package fr.eterritoire.annuaire;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.agenda.Agenda;
import fr.eterritoire.agenda.Distances;
import fr.eterritoire.agenda.Line;
import fr.eterritoire.agenda.Scope;
import fr.eterritoire.agenda.ShelfLife;
import fr.eterritoire.annonces.Annonces;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.HoursInWords;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.Folding;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Gathers what the lists and the page of a fiche show.
@Component
class AnnuairePages {
    private static final int A_PAGE = 50;
    private static final int A_FEW = 5;

    /// A village has fewer events to come; of a city, the next ones.
    private static final int READ = 300;

    private final Annuaire annuaire;
    private final Annonces annonces;
    private final Agenda agenda;
    private final ShelfLife shelfLife;
    private final FicheJsonLd jsonLd;
    private final Territoires territoires;
    private final Addresses addresses;

    AnnuairePages(
            Annuaire annuaire,
            Annonces annonces,
            Agenda agenda,
            ShelfLife shelfLife,
            FicheJsonLd jsonLd,
            Territoires territoires,
            Addresses addresses) {
        this.annuaire = annuaire;
        this.annonces = annonces;
        this.agenda = agenda;
        this.shelfLife = shelfLife;
        this.jsonLd = jsonLd;
        this.territoires = territoires;
        this.addresses = addresses;
    }

    AnnuairePage list(Choice choice, Optional<ContentId> after) {
        var found = annuaire.named(choice, after, A_PAGE + 1);
        var more = found.lives().size() > A_PAGE;
        var shown = more ? found.lives().subList(0, A_PAGE) : found.lives();
        var territoire = choice.scope().territoire();
        return new AnnuairePage(
                choice,
                found.shown(),
                shown,
                found.counts(),
                more && found.shown().equals(choice.scope())
                        ? Optional.of(shown.getLast().id().toString())
                        : Optional.empty(),
                after.isPresent(),
                new Distances(territoire, territoires),
                annuaire.now(),
                addresses.absolute(link(territoire.path() + "/annuaire")),
                found.freshness());
    }

    FichePage page(Live live, String notice) {
        var now = annuaire.now();
        var fiche = (Fiche) live.content();
        var canonical = addresses.absolute(link(live.path()));
        var state = State.of(live, now);
        var today = LocalDate.ofInstant(now, live.owner().zone());
        var scope = Scope.of(live.owner());
        var soon = soon(scope, fiche.title());
        return new FichePage(
                live,
                notice,
                state,
                soon,
                annonces.by(live.owner(), fiche.title(), A_FEW),
                new Distances(live.owner(), territoires),
                fiche.hours().map(hours -> HoursInWords.of(hours, today)).orElse(List.of()),
                jsonLd.of(live, canonical, notice.isEmpty() && !fiche.isStale(today)),
                canonical,
                shelfLife
                        .of(List.of(scope))
                        .until(state.until())
                        .until(shelfLife.nextChange(soon)));
    }

    /// What an organisation has announced, the next first.
    private List<Line> soon(Scope scope, String organisation) {
        var ids =
                agenda.listed(scope, 0, READ).stream()
                        .filter(live -> isBy(live, organisation))
                        .map(Live::id)
                        .toList();
        return ids.isEmpty() ? List.of() : agenda.among(scope, ids).stream().limit(A_FEW).toList();
    }

    private static boolean isBy(Live live, String organisation) {
        var key = Folding.fold(organisation);
        return live.content() instanceof Evenement evenement
                && evenement.organisers().stream().anyMatch(name -> Folding.fold(name).equals(key));
    }
}
