package fr.eterritoire.feeds;

import fr.eterritoire.agenda.Scope;
import fr.eterritoire.territoire.Territoire;

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
        return "S’abonner à l’a" + scope.title().substring(1);
    }

    public String action() {
        return territoire().path() + "/agenda/s-abonner";
    }

    public String list() {
        return territoire().path() + "/agenda" + scope.query();
    }

    public String canonical() {
        return page + "/s-abonner";
    }

    public String calendar() {
        return address(".ics");
    }

    /// The same as the calendars of telephones take it.
    public String webcal() {
        return calendar().replaceFirst("^https?:", "webcal:");
    }

    public String address(String extension) {
        return page + extension + scope.query();
    }
}
