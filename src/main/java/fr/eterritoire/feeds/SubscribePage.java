package fr.eterritoire.feeds;

import static fr.eterritoire.text.Language.link;
import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.Scope;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What the page shows that says how to subscribe to an agenda.
///
/// @param page the absolute address of the agenda, to which each form adds its ending
/// @param cut a calendar of it holds the next events only, for there are too many
public record SubscribePage(Scope scope, String page, boolean cut) {
    public Territoire territoire() {
        return scope.territoire();
    }

    /// « S’abonner à l’agenda de Vouillé et à 10 km autour : Marché »
    public String title() {
        var title = scope.title();
        return words(
                "feeds.subscribe-to", Character.toLowerCase(title.charAt(0)) + title.substring(1));
    }

    public String action() {
        return link(path());
    }

    /// In French, and in each language that is spoken.
    public String path() {
        return territoire().path() + "/agenda/s-abonner";
    }

    public String list() {
        return link(territoire().path() + "/agenda") + scope.query();
    }

    public String canonical() {
        return URI.create(page).resolve(action()).toString();
    }

    public String calendar() {
        return address(".ics");
    }

    /// The same as the calendars of telephones take it.
    public String webcal() {
        return calendar().replaceFirst("^https?:", "webcal:");
    }

    /// Where one is told by mail instead: of a commune, whose name the search understands.
    public Optional<String> byMail() {
        return territoire() instanceof Commune commune
                ? Optional.of(
                        link("/recherche/alerte")
                                + "?lieu="
                                + URLEncoder.encode(commune.nameWithCode(), StandardCharsets.UTF_8)
                                + scope.kilometres().map(km -> "&rayon=" + km).orElse("")
                                + "&voir=evenements")
                : Optional.empty();
    }

    public String address(String extension) {
        return page + extension + scope.query();
    }
}
