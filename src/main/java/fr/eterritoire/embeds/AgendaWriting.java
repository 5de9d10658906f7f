package fr.eterritoire.embeds;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.Agenda;
import fr.eterritoire.agenda.AgendaPages;
import fr.eterritoire.agenda.Scope;
import fr.eterritoire.agenda.ShelfLife;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Puts what an embed lists into words.
@Component
class AgendaWriting {
    private final Selection selection;
    private final Agenda agenda;
    private final ShelfLife shelfLife;
    private final AgendaPages pages;
    private final Addresses addresses;

    AgendaWriting(
            Selection selection,
            Agenda agenda,
            ShelfLife shelfLife,
            AgendaPages pages,
            Addresses addresses) {
        this.selection = selection;
        this.agenda = agenda;
        this.shelfLife = shelfLife;
        this.pages = pages;
        this.addresses = addresses;
    }

    /// What an embed shows, and how long that stays true.
    record Embedded(AgendaJson agenda, Freshness freshness) {}

    Embedded of(Wanted wanted) {
        return wanted.layout() == Layout.MONTH ? month(wanted) : upcoming(wanted);
    }

    private Embedded upcoming(Wanted wanted) {
        var selected = selection.upcoming(wanted.scope(), wanted.count());
        return agenda(wanted.scope(), selected, Optional.empty(), Optional.empty());
    }

    private Embedded month(Wanted wanted) {
        var today = agenda.today(wanted.scope().territoire());
        var month = wanted.month().orElse(YearMonth.from(today));
        if (!AgendaJson.Month.isInReach(month, today)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var shown = AgendaJson.Month.of(month, today);
        var selected = selection.month(wanted.scope(), month);
        var rest =
                selected.cut()
                        ? Optional.of(all(wanted.scope(), shown))
                        : Optional.<AgendaJson.Link>empty();
        return agenda(wanted.scope(), selected.events(), Optional.of(shown), rest);
    }

    private AgendaJson.Link all(Scope scope, AgendaJson.Month month) {
        return new AgendaJson.Link(
                words("embeds.month-cut", Agenda.MOST_IN_A_WINDOW, month.nom()),
                addresses.absolute(
                        scope.territoire().path() + "/agenda/" + month.mois() + scope.query()));
    }

    private Embedded agenda(
            Scope scope,
            List<Selection.Selected> selected,
            Optional<AgendaJson.Month> month,
            Optional<AgendaJson.Link> rest) {
        var distances = pages.distancesFrom(scope.territoire());
        var events =
                selected.stream()
                        .map(
                                one ->
                                        EventJson.of(
                                                one.line(),
                                                one.featured(),
                                                distances,
                                                addresses::absolute))
                        .toList();
        var written =
                new AgendaJson(
                        1,
                        title(scope),
                        addresses.absolute(scope.territoire().path() + "/agenda" + scope.query()),
                        events.isEmpty() ? Optional.of(nothing(scope, month)) : Optional.empty(),
                        month,
                        rest,
                        settle(scope.territoire()),
                        events);
        var lines = selected.stream().map(Selection.Selected::line).toList();
        return new Embedded(
                written, shelfLife.of(List.of(scope)).until(shelfLife.nextChange(lines)));
    }

    /// The portrait of a commune, and from larger territories where one is found.
    private AgendaJson.Link settle(Territoire territoire) {
        return territoire instanceof Commune commune
                ? new AgendaJson.Link(
                        words("embeds.settle", commune.name()),
                        addresses.absolute(commune.path() + "/s-installer"))
                : new AgendaJson.Link(
                        words("installer.find-title"), addresses.absolute("/s-installer"));
    }

    /// « Agenda de Vouillé : Marché, à moins de 20 km »
    static String title(Scope scope) {
        var choice = scope.choice();
        var whose = words("agenda.agenda-of", scope.territoire().name());
        return choice.isEmpty() ? whose : words("agenda.agenda-types", whose, choice);
    }

    /// « Rien d’annoncé à Vouillé pour l’instant. »
    private static String nothing(Scope scope, Optional<AgendaJson.Month> month) {
        var name = scope.territoire().name();
        var choice = scope.choice().isEmpty() ? "" : " (" + scope.choice() + ")";
        return month.map(shown -> words("embeds.nothing-in", name, choice, shown.nom()))
                .orElseGet(() -> words("embeds.nothing-yet", name, choice));
    }
}
