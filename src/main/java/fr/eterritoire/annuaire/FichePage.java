package fr.eterritoire.annuaire;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.Distances;
import fr.eterritoire.agenda.Line;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.HoursInWords;
import fr.eterritoire.publication.Fresh;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.text.SharedPicture;
import fr.eterritoire.text.SpokenDates;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What the page of a fiche shows.
///
/// @param notice why it is out of all lists, may be empty
/// @param state whether it is open now
/// @param soon what it announces itself; `annonces` what it posts
/// @param hours day by day, empty when nobody has said
/// @param jsonLd for search engines, safe inside a script element
public record FichePage(
        Live live,
        String notice,
        State state,
        List<Line> soon,
        List<Live> annonces,
        Distances distances,
        List<HoursInWords.Line> hours,
        String jsonLd,
        String canonical,
        Freshness freshness)
        implements Fresh {

    public Fiche fiche() {
        return (Fiche) live.content();
    }

    /// « Boulangerie du Bourg à Vouillé (86) »
    public String title() {
        return live.owner() instanceof Commune commune
                ? words(
                        "annuaire.titled",
                        fiche().title(),
                        commune.name(),
                        commune.departement().code())
                : fiche().title() + " – " + live.owner().name().name();
    }

    public String description() {
        var words =
                fiche().category().label()
                        + ". "
                        + fiche().description().plain().replaceAll("\\s+", " ");
        return words.length() <= 160 ? words.strip() : words.substring(0, 157).strip() + "…";
    }

    /// « Confirmée le 12 mai 2026 par son responsable. »
    public String said() {
        var day = SpokenDates.date(fiche().attested());
        return state.stale()
                .orElseGet(
                        () ->
                                fiche().isOwned()
                                        ? words("annuaire.confirmed-by-owner", day)
                                        : words("annuaire.said-on", day));
    }

    /// Whoever represents it may take it over; whoever keeps it already has a private page.
    public boolean mayBeTaken() {
        return notice.isEmpty() && !fiche().isOwned();
    }

    /// The picture of whoever shares it.
    public Optional<SharedPicture> picture() {
        return Optional.of(URI.create(canonical).resolve(live.cardPath()))
                .filter(_ -> notice.isEmpty())
                .map(
                        card ->
                                new SharedPicture(
                                        card.toString(),
                                        title() + ". " + fiche().category().label()));
    }

    public String robots() {
        return notice.isEmpty() ? "" : "noindex";
    }
}
