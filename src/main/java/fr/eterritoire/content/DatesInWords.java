package fr.eterritoire.content;

import static fr.eterritoire.text.FrenchDates.date;
import static fr.eterritoire.text.FrenchDates.day;
import static fr.eterritoire.text.FrenchDates.dayWithoutYear;
import static fr.eterritoire.text.FrenchDates.shortDay;
import static fr.eterritoire.text.FrenchDates.time;

import java.time.LocalDate;

/// When it happens, as one says it.
public final class DatesInWords {
    private DatesInWords() {}

    /// « Samedi 12 décembre 2026 de 14 h à 18 h 30 », « Tous les samedis de 9 h à 12 h 30… »
    public static String whole(Dates dates) {
        var words =
                switch (dates) {
                    case Dates.Listed listed -> SeriesInWords.of(listed.creneaux());
                    case Dates.Recurring recurring -> RuleInWords.of(recurring);
                    case Dates.Unspecified unspecified -> unspecified(unspecified);
                };
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// « samedi 12 décembre 2026 de 14 h à 18 h 30 », « du 12 décembre 2026 au 3 janvier 2027 »
    public static String whole(Creneau creneau) {
        return switch (creneau) {
            case Creneau.Hours hours when hours.end().isEmpty() ->
                    day(hours.firstDay()) + " à " + time(hours.start().toLocalTime());
            case Creneau.Hours hours when isOneEvening(hours) ->
                    day(hours.firstDay()) + " " + hours(hours);
            case Creneau.Hours hours ->
                    "du "
                            + day(hours.firstDay())
                            + " à "
                            + time(hours.start().toLocalTime())
                            + " au "
                            + day(hours.end().orElseThrow().toLocalDate())
                            + " à "
                            + time(hours.end().orElseThrow().toLocalTime());
            case Creneau.Days days when days.first().equals(days.last()) -> day(days.first());
            case Creneau.Days days -> "du " + span(days.first(), days.last());
        };
    }

    private static String span(LocalDate first, LocalDate last) {
        return (first.getYear() == last.getYear() ? dayWithoutYear(first) : day(first))
                + " au "
                + day(last);
    }

    /// Whether one day says when.
    public static boolean isOneDay(Creneau creneau) {
        return switch (creneau) {
            case Creneau.Hours hours -> hours.end().isEmpty() || isOneEvening(hours);
            case Creneau.Days days -> days.first().equals(days.last());
        };
    }

    /// Ends the same day, or in the small hours after.
    private static boolean isOneEvening(Creneau.Hours hours) {
        return hours.start().plusHours(18).isAfter(hours.end().orElseThrow());
    }

    /// « de 9 h à 12 h 30 », « à 20 h »
    static String hours(Creneau.Hours hours) {
        var start = time(hours.start().toLocalTime());
        return hours.end()
                .map(end -> "de " + start + " à " + time(end.toLocalTime()))
                .orElse("à " + start);
    }

    /// For a line of a list: « sam. 12 déc., 20 h », « jusqu’au sam. 3 janv. »
    public static String brief(Creneau creneau) {
        return switch (creneau) {
            case Creneau.Hours hours ->
                    shortDay(hours.firstDay()) + ", " + time(hours.start().toLocalTime());
            case Creneau.Days days when days.first().equals(days.last()) -> shortDay(days.first());
            case Creneau.Days days -> shortDay(days.first()) + " – " + shortDay(days.last());
        };
    }

    /// Beside a date that is already shown: « 20 h », « toute la journée », « jusqu’au 3 janvier ».
    public static String inList(Creneau creneau) {
        return switch (creneau) {
            case Creneau.Hours hours when hours.end().isPresent() && !isOneEvening(hours) ->
                    "jusqu’au " + shortDay(hours.lastDay());
            case Creneau.Hours hours -> hours(hours).replaceFirst("^à ", "");
            case Creneau.Days days when days.first().equals(days.last()) -> "toute la journée";
            case Creneau.Days days -> "jusqu’au " + shortDay(days.last());
        };
    }

    private static String unspecified(Dates.Unspecified dates) {
        var bounds =
                dates.first()
                        .map(
                                first ->
                                        dates.last()
                                                .map(
                                                        last ->
                                                                first.equals(last)
                                                                        ? "le " + date(first)
                                                                        : "entre le "
                                                                                + date(first)
                                                                                + " et le "
                                                                                + date(last))
                                                .orElse("à partir du " + date(first)))
                        .orElseGet(
                                () ->
                                        dates.last()
                                                .map(last -> "jusqu’au " + date(last))
                                                .orElse(""));
        if (dates.words().isBlank()) {
            return bounds;
        }
        return bounds.isEmpty() ? dates.words() : dates.words() + " (" + bounds + ")";
    }
}
