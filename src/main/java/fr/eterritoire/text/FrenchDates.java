package fr.eterritoire.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates and hours as one says them in French (S-8.6).
public final class FrenchDates {
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM", Locale.FRENCH);
    private static final DateTimeFormatter SHORT_WEEKDAY =
            DateTimeFormatter.ofPattern("EEE", Locale.FRENCH);
    private static final DateTimeFormatter SHORT_MONTH =
            DateTimeFormatter.ofPattern("MMM", Locale.FRENCH);

    private FrenchDates() {}

    /// « samedi 12 décembre 2026 »
    public static String day(LocalDate day) {
        return dayWithoutYear(day) + " " + day.getYear();
    }

    /// « samedi 1er mai »
    public static String dayWithoutYear(LocalDate day) {
        return WEEKDAY.format(day) + " " + number(day) + "\u00a0" + MONTH.format(day);
    }

    /// « 12 décembre 2026 »
    public static String date(LocalDate day) {
        return number(day) + "\u00a0" + MONTH.format(day) + " " + day.getYear();
    }

    /// « sam. 12 déc. »
    public static String shortDay(LocalDate day) {
        return SHORT_WEEKDAY.format(day) + " " + number(day) + "\u00a0" + SHORT_MONTH.format(day);
    }

    /// « samedi »
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /// « sam. »
    public static String weekdayAbbreviated(LocalDate day) {
        return SHORT_WEEKDAY.format(day);
    }

    /// « déc. »
    public static String monthAbbreviated(LocalDate day) {
        return SHORT_MONTH.format(day);
    }

    /// « décembre 2026 »
    public static String month(LocalDate day) {
        return MONTH.format(day) + " " + day.getYear();
    }

    /// « 1er », « 12 »
    public static String number(LocalDate day) {
        return day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
    }

    /// « 14 h », « 18 h 30 », « minuit »
    public static String time(LocalTime time) {
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "minuit";
        }
        var hour = time.getHour() + "\u00a0h";
        return time.getMinute() == 0
                ? hour
                : hour + "\u00a0" + String.format(Locale.ROOT, "%02d", time.getMinute());
    }
}
