package fr.eterritoire.harvest;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.Evenement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Moves dates by whole weeks, so that old ones can be shown as coming: same weekday and same hour
/// on the clocks of the place, whatever the season.
final class Shift {
    private static final int WEEKS_AHEAD = 26;
    private static final int DAYS = 7;

    private Shift() {}

    /// By how many weeks an event is to move to begin within 26 weeks after today, spread by the id
    /// of its source; 0 when it already does or when nobody knows when it begins.
    static int weeksFor(Evenement evenement, String sourceId, LocalDate today) {
        var first = evenement.firstStart().map(LocalDateTime::toLocalDate);
        if (first.isEmpty() || isAhead(first.get(), today)) {
            return 0;
        }
        var week = Math.floorMod(sourceId.hashCode(), WEEKS_AHEAD);
        var earliest = today.plusDays(1).plusWeeks(week);
        return Math.toIntExact(Math.ceilDiv(ChronoUnit.DAYS.between(first.get(), earliest), DAYS));
    }

    private static boolean isAhead(LocalDate first, LocalDate today) {
        return first.isAfter(today) && !first.isAfter(today.plusWeeks(WEEKS_AHEAD));
    }

    /// Words that name dates would no longer be true, and are left out.
    static Dates by(int weeks, Dates dates) {
        return switch (dates) {
            case Dates.Listed(var zone, var creneaux) ->
                    new Dates.Listed(zone, by(weeks, creneaux));
            case Dates.Unspecified(var zone, var first, var last, var words) ->
                    new Dates.Unspecified(
                            zone,
                            first.map(day -> day.plusWeeks(weeks)),
                            last.map(day -> day.plusWeeks(weeks)),
                            weeks == 0 ? words : new DateWords(words).besidesDates());
            case Dates.Recurring _ -> throw new IllegalArgumentException("No source gives a rule");
        };
    }

    private static List<Creneau> by(int weeks, List<Creneau> creneaux) {
        return creneaux.stream().map(creneau -> by(weeks, creneau)).toList();
    }

    private static Creneau by(int weeks, Creneau creneau) {
        return switch (creneau) {
            case Creneau.Hours(var start, var end) ->
                    new Creneau.Hours(start.plusWeeks(weeks), end.map(at -> at.plusWeeks(weeks)));
            case Creneau.Days(var first, var last) ->
                    new Creneau.Days(first.plusWeeks(weeks), last.plusWeeks(weeks));
        };
    }
}
