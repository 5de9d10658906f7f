package fr.eterritoire.annuaire;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.agenda.Distances;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.HoursInWords;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gathers what the lists and the page of a fiche show.
@Component
class AnnuairePages {
    private static final int A_PAGE = 50;

    private final Annuaire annuaire;
    private final FicheJsonLd jsonLd;
    private final Territoires territoires;
    private final Addresses addresses;

    AnnuairePages(
            Annuaire annuaire, FicheJsonLd jsonLd, Territoires territoires, Addresses addresses) {
        this.annuaire = annuaire;
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
        return new FichePage(
                live,
                notice,
                state,
                fiche.hours().map(hours -> HoursInWords.of(hours, today)).orElse(List.of()),
                jsonLd.of(live, canonical, notice.isEmpty() && !fiche.isStale(today)),
                canonical,
                new Freshness(Set.of(live.owner().id()), state.until()));
    }
}
