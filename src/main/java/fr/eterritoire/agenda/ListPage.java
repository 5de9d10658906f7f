package fr.eterritoire.agenda;

import static fr.eterritoire.text.Language.link;
import static fr.eterritoire.text.Words.words;

import fr.eterritoire.publication.Fresh;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Alternate;
import fr.eterritoire.text.Inflected;
import fr.eterritoire.text.SharedPicture;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// A list of contents: where it stands, what comes after, how else it is written.
public interface ListPage extends Fresh {
    /// « annonces », as its address ends.
    String room();

    /// What was asked for.
    Scope asked();

    /// Wider than what was asked for when there was nothing.
    Scope shown();

    /// What was chosen, as an address asks for it; empty for all.
    String query();

    /// Where the next page begins.
    Optional<String> after();

    /// It is not the first page.
    boolean further();

    String canonical();

    /// « Annonces de Vouillé »
    String heading();

    default Territoire territoire() {
        return asked().territoire();
    }

    /// « Vouillé (86) »
    default String where() {
        return territoire() instanceof Commune commune
                ? commune.nameWithCode()
                : territoire().name().name();
    }

    /// « Pas d’annonce à Vouillé pour l’instant. À moins de 20 km : »
    ///
    /// @param nothing the first sentence, without its stop
    /// @param elsewhere what comes instead of the second when all France is shown
    default Optional<String> widened(String nothing, String elsewhere) {
        if (asked().equals(shown())) {
            return Optional.empty();
        }
        if (shown().territoire() instanceof France) {
            return Optional.of(elsewhere);
        }
        var wider = shown().territoire().name();
        return Optional.of(
                shown().kilometres()
                        .map(km -> words("agenda.wider-within", nothing, km))
                        .orElseGet(() -> words("agenda.wider-in", nothing, capital(wider))));
    }

    private static String capital(Inflected name) {
        var at = words("agenda.at", name);
        return Character.toUpperCase(at.charAt(0)) + at.substring(1);
    }

    /// Choices and further pages are not for search engines (S-4.16).
    default String robots() {
        return further() || !query().isEmpty() ? "noindex, follow" : "";
    }

    default String path() {
        return territoire().path() + "/" + room() + query();
    }

    /// In the language spoken, for links.
    default String here() {
        return link(territoire().path() + "/" + room());
    }

    default String nextPage() {
        return here() + query() + (query().isEmpty() ? "?" : "&") + "suite=" + after().orElse("");
    }

    /// Contents belong to communes and intercommunalities.
    default String proposing() {
        return asked().takesRadius() ? here() + "/proposer" : link("/proposer");
    }

    /// The same list for other programs (S-4.23).
    default List<Alternate> alternates() {
        return List.of(
                alternate("application/rss+xml", "RSS", ".rss"),
                alternate("application/atom+xml", "Atom", ".atom"),
                alternate("application/feed+json", "JSON Feed", ".json"));
    }

    private Alternate alternate(String type, String format, String extension) {
        return new Alternate(
                type,
                heading() + " (" + format + ")",
                territoire().path() + "/" + room() + extension + query());
    }

    default SharedPicture picture() {
        return new SharedPicture(
                URI.create(canonical()).resolve(territoire().path() + "/apercu.png").toString(),
                heading());
    }
}
