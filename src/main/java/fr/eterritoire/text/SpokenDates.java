package fr.eterritoire.text;

import static fr.eterritoire.text.Words.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/// Dates and hours as one says them in the language spoken (S-8.6).
public final class SpokenDates {
    private static final List<DateTimeFormatter> WEEKDAY = each("EEEE");
    private static final List<DateTimeFormatter> MONTH = each("MMMM");
    private static final List<DateTimeFormatter> SHORT_WEEKDAY = each("EEE");
    private static final List<DateTimeFormatter> SHORT_MONTH = each("MMM");

    private SpokenDates() {}

    /// One for each language, in their order.
    private static List<DateTimeFormatter> each(String pattern) {
        return Stream.of(Language.values())
                .map(language -> DateTimeFormatter.ofPattern(pattern, language.locale()))
                .toList();
    }

    private static String say(List<DateTimeFormatter> form, LocalDate day) {
        return form.get(Language.spoken().ordinal()).format(day);
    }

    /// « samedi 12 décembre 2026 »
    public static String day(LocalDate day) {
        return dayWithoutYear(day) + " " + day.getYear();
    }

    /// « samedi 1er mai »
    public static String dayWithoutYear(LocalDate day) {
        return say(WEEKDAY, day) + " " + number(day) + "\u00a0" + say(MONTH, day);
    }

    /// « 12 décembre 2026 »
    public static String date(LocalDate day) {
        return number(day) + "\u00a0" + say(MONTH, day) + " " + day.getYear();
    }

    /// « sam. 12 déc. »
    public static String shortDay(LocalDate day) {
        return say(SHORT_WEEKDAY, day) + " " + number(day) + "\u00a0" + say(SHORT_MONTH, day);
    }

    /// « samedi »
    public static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Language.spoken().locale());
    }

    /// « samedi »
    public static String weekday(LocalDate day) {
        return say(WEEKDAY, day);
    }

    /// « sam. »
    public static String weekdayAbbreviated(LocalDate day) {
        return say(SHORT_WEEKDAY, day);
    }

    /// « décembre »
    public static String monthAlone(LocalDate day) {
        return say(MONTH, day);
    }

    /// « déc. »
    public static String monthAbbreviated(LocalDate day) {
        return say(SHORT_MONTH, day);
    }

    /// « décembre 2026 »
    public static String month(LocalDate day) {
        return say(MONTH, day) + " " + day.getYear();
    }

    /// « 1er », « 12 »
    public static String number(LocalDate day) {
        return day.getDayOfMonth() == 1
                ? words("text.first-of-month")
                : Integer.toString(day.getDayOfMonth());
    }

    /// « 14 h », « 18 h 30 », « minuit »; “2pm”, “6:30pm”, “midnight”
    public static String time(LocalTime time) {
        if (time.equals(LocalTime.MIDNIGHT)) {
            return words("text.midnight");
        }
        return switch (Language.spoken()) {
            case FRENCH -> time.getHour() + "\u00a0h" + minutes("\u00a0", time);
            case ENGLISH ->
                    time.equals(LocalTime.NOON)
                            ? words("text.noon")
                            : (time.getHour() + 11) % 12
                                    + 1
                                    + minutes(":", time)
                                    + (time.getHour() < 12 ? "am" : "pm");
        };
    }

    private static String minutes(String before, LocalTime time) {
        return time.getMinute() == 0
                ? ""
                : before + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    }
}
