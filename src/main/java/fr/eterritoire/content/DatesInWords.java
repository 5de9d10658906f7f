package fr.eterritoire.content;

import static fr.eterritoire.text.SpokenDates.date;
import static fr.eterritoire.text.SpokenDates.day;
import static fr.eterritoire.text.SpokenDates.dayWithoutYear;
import static fr.eterritoire.text.SpokenDates.shortDay;
import static fr.eterritoire.text.SpokenDates.time;
import static fr.eterritoire.text.Words.words;

import java.time.LocalDate;
import java.util.Optional;

/// When it happens, as one says it.
public final class DatesInWords {
    private DatesInWords() {}

    /// « Samedi 12 décembre 2026 de 14 h à 18 h 30 », « Tous les samedis de 9 h à 12 h 30… »
    public static String whole(Dates dates) {
        var words = within(dates);
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// The same, within a sentence: « tous les samedis de 9 h à 12 h 30… »
    public static String within(Dates dates) {
        return switch (dates) {
            case Dates.Listed listed -> SeriesInWords.of(listed.creneaux());
            case Dates.Recurring recurring -> RuleInWords.of(recurring);
            case Dates.Unspecified unspecified -> unspecified(unspecified);
        };
    }

    /// « samedi 12 décembre 2026 de 14 h à 18 h 30 », « du 12 décembre 2026 au 3 janvier 2027 »
    public static String whole(Creneau creneau) {
        return switch (creneau) {
            case Creneau.Hours hours when hours.end().isEmpty() || isOneEvening(hours) ->
                    day(hours.firstDay()) + " " + hours(hours);
            case Creneau.Hours hours ->
                    words(
                            "content.long",
                            day(hours.firstDay()),
                            time(hours.start().toLocalTime()),
                            day(hours.end().orElseThrow().toLocalDate()),
                            time(hours.end().orElseThrow().toLocalTime()));
            case Creneau.Days days when days.first().equals(days.last()) -> day(days.first());
            case Creneau.Days days -> span(days.first(), days.last());
        };
    }

    /// « du samedi 26 décembre au dimanche 3 janvier 2027 »: a year that both share is said once.
    static String span(LocalDate first, LocalDate last) {
        return words(
                "content.from-to",
                first.getYear() == last.getYear() ? dayWithoutYear(first) : day(first),
                day(last));
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
        var end = hours.end().orElseThrow();
        return hours.start().plusHours(18).isAfter(end)
                || hours.start().toLocalDate().equals(end.toLocalDate());
    }

    /// « de 9 h à 12 h 30 », « à 20 h »
    static String hours(Creneau.Hours hours) {
        var start = time(hours.start().toLocalTime());
        return hours.end()
                .map(end -> words("content.hours", start, time(end.toLocalTime())))
                .orElseGet(() -> words("content.hour", start));
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
            case Creneau.Hours hours when hours.end().isEmpty() ->
                    time(hours.start().toLocalTime());
            case Creneau.Hours hours when isOneEvening(hours) -> hours(hours);
            case Creneau.Days days when days.first().equals(days.last()) ->
                    words("content.all-day");
            case Creneau.Hours _, Creneau.Days _ -> until(creneau);
        };
    }

    /// « jusqu’au sam. 3 janv. 2027 » of what began the year before.
    private static String until(Creneau creneau) {
        var last = creneau.lastDay();
        var year = last.getYear() > creneau.firstDay().getYear() ? "\u00a0" + last.getYear() : "";
        return words("content.until", shortDay(last) + year);
    }

    private static String unspecified(Dates.Unspecified dates) {
        var bounds = bounds(dates.first(), dates.last());
        if (dates.words().isBlank()) {
            return bounds;
        }
        return bounds.isEmpty() ? dates.words() : dates.words() + " (" + bounds + ")";
    }

    private static String bounds(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isPresent() && last.isPresent()) {
            return first.equals(last)
                    ? words("content.on", date(first.get()))
                    : words("content.between", date(first.get()), date(last.get()));
        }
        return first.map(day -> words("content.from", date(day)))
                .or(() -> last.map(day -> words("content.until", date(day))))
                .orElse("");
    }
}
