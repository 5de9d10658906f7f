package fr.eterritoire.embeds;

import fr.eterritoire.publication.Fresh;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.SpokenDates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the frame shows.
public record FramePage(AgendaJson agenda, Freshness freshness, Wanted wanted, Look look)
        implements Fresh {
    private static final int SHOWN = 3;

    public String colours() {
        return "/embed/couleurs.css" + joined(look.query().stream());
    }

    public boolean hasPictures() {
        return wanted.layout() == Layout.CARDS;
    }

    /// Events by their day, « Samedi 12 décembre ».
    public Map<String, List<EventJson>> days() {
        var days = new LinkedHashMap<String, List<EventJson>>();
        for (var event : agenda.evenements()) {
            days.merge(
                    capital(event.date()),
                    List.of(event),
                    (all, one) -> Stream.concat(all.stream(), one.stream()).toList());
        }
        return days;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// The days of the month by weeks, Monday first; of the months around, nothing.
    public List<List<Optional<MonthDay>>> weeks() {
        var month = YearMonth.parse(agenda.mois().orElseThrow().mois());
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(month.atEndOfMonth().plusDays(1), Period.ofWeeks(1))
                .map(start -> start.datesUntil(start.plusWeeks(1)).map(day -> day(day, month)))
                .map(Stream::toList)
                .toList();
    }

    private Optional<MonthDay> day(LocalDate day, YearMonth month) {
        if (!YearMonth.from(day).equals(month)) {
            return Optional.empty();
        }
        var events =
                agenda.evenements().stream()
                        .filter(event -> event.jour().equals(day.toString()))
                        .toList();
        var shown = events.size() > SHOWN + 1 ? SHOWN : events.size();
        return Optional.of(
                new MonthDay(
                        SpokenDates.number(day),
                        wanted.scope().territoire().path() + "/agenda/" + day,
                        events.subList(0, shown),
                        events.size() - shown));
    }

    /// The columns of a month, « lundi » to « dimanche ».
    public static List<String> weekdays() {
        var monday = LocalDate.EPOCH.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return monday.datesUntil(monday.plusWeeks(1)).map(SpokenDates::weekday).toList();
    }

    /// @param number « 1er », « 12 »
    /// @param address the page of that day
    /// @param more how many are on that page alone
    public record MonthDay(String number, String address, List<EventJson> events, int more) {}

    /// The same frame at another month.
    public String at(AgendaJson.Turn turn) {
        var query =
                Stream.of(
                                wanted.query().stream(),
                                Stream.of("mois=" + turn.mois()),
                                look.query().stream())
                        .flatMap(parts -> parts);
        return address(wanted.scope().territoire()) + joined(query);
    }

    static String address(Territoire territoire) {
        return "/embed" + territoire.path() + "/agenda";
    }

    static String joined(Stream<String> query) {
        var parts = query.toList();
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
