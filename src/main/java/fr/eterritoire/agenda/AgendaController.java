package fr.eterritoire.agenda;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.territoire.Territoire;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/// The lists of a territory.
@Controller
class AgendaController {
    private static final int MONTHS = 24;

    private final AgendaPages pages;
    private final Agenda agenda;

    AgendaController(AgendaPages pages, Agenda agenda) {
        this.pages = pages;
        this.agenda = agenda;
    }

    /// @param suite where a page before ended
    @GetMapping("/~/agenda")
    String upcoming(
            Territoire territoire,
            @RequestParam(defaultValue = "") List<String> type,
            @RequestParam(defaultValue = "") String rayon,
            @RequestParam(required = false) Optional<String> suite,
            Model model) {
        model.addAttribute("page", pages.upcoming(ScopeReading.of(territoire, type, rayon), suite));
        return "agenda/upcoming";
    }

    @GetMapping("/~/agenda/aujourd-hui")
    String today(
            Territoire territoire,
            @RequestParam(defaultValue = "") List<String> type,
            @RequestParam(defaultValue = "") String rayon,
            Model model) {
        var today = agenda.today(territoire);
        var scope = ScopeReading.of(territoire, type, rayon);
        model.addAttribute(
                "page",
                pages.days(scope, words("agenda.today"), "aujourd-hui", today, today.plusDays(1)));
        return "agenda/days";
    }

    /// Saturday and Sunday; from Friday evening on the shops, one plans from Friday.
    @GetMapping("/~/agenda/ce-week-end")
    String weekend(
            Territoire territoire,
            @RequestParam(defaultValue = "") List<String> type,
            @RequestParam(defaultValue = "") String rayon,
            Model model) {
        var today = agenda.today(territoire);
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var friday = monday.minusDays(3);
        var first = friday.isBefore(today) ? today : friday;
        var scope = ScopeReading.of(territoire, type, rayon);
        model.addAttribute(
                "page",
                pages.days(scope, words("agenda.this-weekend"), "ce-week-end", first, monday));
        return "agenda/days";
    }

    @GetMapping("/~/agenda/{day:\\d{4}-\\d{2}-\\d{2}}")
    String day(
            Territoire territoire,
            @PathVariable String day,
            @RequestParam(defaultValue = "") List<String> type,
            @RequestParam(defaultValue = "") String rayon,
            Model model) {
        var date = date(day);
        requireInReach(territoire, YearMonth.from(date));
        var scope = ScopeReading.of(territoire, type, rayon);
        model.addAttribute("page", pages.days(scope, "", day, date, date.plusDays(1)));
        return "agenda/days";
    }

    @GetMapping("/~/agenda/{month:\\d{4}-\\d{2}}")
    String month(
            Territoire territoire,
            @PathVariable String month,
            @RequestParam(defaultValue = "") List<String> type,
            Model model) {
        var shown = YearMonth.from(date(month + "-01"));
        requireInReach(territoire, shown);
        model.addAttribute("page", pages.month(ScopeReading.of(territoire, type, ""), shown));
        return "agenda/month";
    }

    /// No infinite crawl space (S-4.16).
    private void requireInReach(Territoire territoire, YearMonth month) {
        var now = YearMonth.from(agenda.today(territoire));
        if (month.isBefore(now.minusMonths(MONTHS)) || month.isAfter(now.plusMonths(MONTHS))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
