package fr.eterritoire.annonces;

import static fr.eterritoire.text.Language.link;
import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.Distances;
import fr.eterritoire.agenda.Scope;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.Sense;
import fr.eterritoire.publication.Fresh;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Alternate;
import fr.eterritoire.text.SharedPicture;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What a list of annonces shows.
///
/// @param shown wider than what was asked for when there was nothing
/// @param after where the next page begins; `further` it is not the first one
public record AnnoncesPage(
        Choice choice,
        Scope shown,
        List<Live> lives,
        Optional<String> after,
        boolean further,
        Distances distances,
        int concluded,
        String canonical,
        Freshness freshness)
        implements Fresh {

    public Territoire territoire() {
        return choice.scope().territoire();
    }

    public Annonce annonce(Live live) {
        return ((Annonce) live.content()).shown();
    }

    public AnnonceType[] types() {
        return AnnonceType.values();
    }

    public Sense[] senses() {
        return Sense.values();
    }

    public String title() {
        var where =
                territoire() instanceof Commune commune
                        ? commune.nameWithCode()
                        : territoire().name().name();
        return words("annonces.title", where);
    }

    public String heading() {
        return words("annonces.of", territoire().name());
    }

    /// « 12 annonces »: said aloud when a choice changes the list.
    public String count() {
        return widened()
                .orElseGet(
                        () ->
                                after.isPresent()
                                        ? words("annonces.first", lives.size())
                                        : words("annonces.count", lives.size()));
    }

    /// « Pas d’annonce à Vouillé. À moins de 20 km : »
    public Optional<String> widened() {
        if (choice.scope().equals(shown) || lives.isEmpty()) {
            return Optional.empty();
        }
        var nothing = words("annonces.nothing-here", territoire().name());
        if (shown.territoire() instanceof France) {
            return Optional.of(words("annonces.elsewhere", nothing));
        }
        return Optional.of(
                shown.kilometres()
                        .map(km -> words("agenda.wider-within", nothing, km))
                        .orElseGet(
                                () ->
                                        words(
                                                "annonces.wider-in",
                                                nothing,
                                                shown.territoire().name())));
    }

    /// Choices and further pages are not for search engines (S-4.16).
    public String robots() {
        return further || !choice.query().isEmpty() ? "noindex, follow" : "";
    }

    public String path() {
        return territoire().path() + "/annonces" + choice.query();
    }

    /// In the language spoken, for links.
    public String here() {
        return link(territoire().path() + "/annonces");
    }

    public String nextPage() {
        var query = choice.query();
        return here() + query + (query.isEmpty() ? "?" : "&") + "suite=" + after.orElse("");
    }

    /// Contents belong to communes and intercommunalities.
    public String proposing() {
        return choice.scope().takesRadius() ? here() + "/proposer" : link("/proposer");
    }

    /// The same list for other programs (S-4.23).
    public List<Alternate> alternates() {
        return List.of(
                alternate("application/rss+xml", "RSS", ".rss"),
                alternate("application/atom+xml", "Atom", ".atom"),
                alternate("application/feed+json", "JSON Feed", ".json"));
    }

    private Alternate alternate(String type, String format, String extension) {
        return new Alternate(
                type,
                heading() + " (" + format + ")",
                territoire().path() + "/annonces" + extension + choice.query());
    }

    public SharedPicture picture() {
        return new SharedPicture(
                URI.create(canonical).resolve(territoire().path() + "/apercu.png").toString(),
                heading());
    }
}
