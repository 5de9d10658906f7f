package fr.eterritoire.annonces;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.Distances;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.publication.Fresh;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Withdrawal;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.text.SharedPicture;
import fr.eterritoire.text.SpokenDates;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the page of an annonce shows.
///
/// @param notice why it is out of all lists, may be empty
/// @param ended how it came to its end, when it has
/// @param reachable its author can be written to
/// @param others what the organisation that posts it has posted besides
/// @param similar others of its type, nearby first
/// @param fiches addresses of those of its place and of who posts it, by name
/// @param jsonLd for search engines, safe inside a script element
public record AnnoncePage(
        Live live,
        String notice,
        Optional<Withdrawal.How> ended,
        boolean reachable,
        List<Live> others,
        List<Live> similar,
        Distances distances,
        Map<String, String> fiches,
        String jsonLd,
        String canonical,
        Freshness freshness)
        implements Fresh {

    /// What the public may read of it.
    public Annonce annonce() {
        return (Annonce) live.shown();
    }

    /// « Boucherie à reprendre à Vouillé (86) »
    public String title() {
        return live.owner() instanceof Commune commune
                ? words(
                        "annonces.titled",
                        annonce().title(),
                        commune.name(),
                        commune.departement().code())
                : annonce().title() + " – " + live.owner().name().name();
    }

    public String description() {
        var words =
                annonce().choice() + ". " + annonce().description().plain().replaceAll("\\s+", " ");
        return words.length() <= 160 ? words.strip() : words.substring(0, 157).strip() + "…";
    }

    public boolean foundItsTaker() {
        return ended.filter(Withdrawal.How.FULFILLED::equals).isPresent();
    }

    /// « Pourvu. », « Loué. », « Repris. »; « Cette annonce est terminée. »
    public String end() {
        return foundItsTaker() ? annonce().type().fulfilled() + "." : words("annonces.over");
    }

    /// Whether it may be shared: not what is out of all lists, or over.
    public boolean isShared() {
        return notice.isEmpty() && ended.isEmpty();
    }

    public String shortAddress() {
        return absolute(live.shortPath());
    }

    /// The picture of whoever shares it.
    public Optional<SharedPicture> picture() {
        return Optional.of(live.cardPath())
                .filter(_ -> isShared())
                .map(
                        card ->
                                new SharedPicture(
                                        absolute(card), title() + ". " + annonce().choice()));
    }

    private String absolute(String path) {
        return URI.create(canonical).resolve(path).toString();
    }

    public String publishedOn() {
        return SpokenDates.date(live.publishedAt().atZone(live.owner().zone()).toLocalDate());
    }

    public String robots() {
        return isShared() ? "" : "noindex";
    }
}
