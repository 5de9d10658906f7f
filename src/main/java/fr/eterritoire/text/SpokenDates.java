package fr.eterritoire.text;

import static fr.eterritoire.text.Words.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Dates and hours as one says them in the language spoken (S-8.6).
public final class SpokenDates {
    private static final LocalDate A_MONDAY = LocalDate.of(2024, 1, 1);
    private static final List<List<String>> WEEKDAY = names("EEEE", 7, A_MONDAY::plusDays);
    private static final List<List<String>> SHORT_WEEKDAY = names("EEE", 7, A_MONDAY::plusDays);
    private static final List<List<String>> MONTH = names("MMMM", 12, A_MONDAY::plusMonths);
    private static final List<List<String>> SHORT_MONTH = names("MMM", 12, A_MONDAY::plusMonths);

    private SpokenDates() {}

    /// Of each language, in their order: lists say hundreds of dates.
    private static List<List<String>> names(
            String pattern, int count, LongFunction<LocalDate> days) {
        return Stream.of(Language.values())
                .map(language -> DateTimeFormatter.ofPattern(pattern, language.locale()))
                .map(form -> LongStream.range(0, count).mapToObj(days).map(form::format).toList())
                .toList();
    }

    private static String weekday(List<List<String>> names, DayOfWeek day) {
        return names.get(Language.spoken().ordinal()).get(day.ordinal());
    }

    private static String month(List<List<String>> names, LocalDate day) {
        return names.get(Language.spoken().ordinal()).get(day.getMonthValue() - 1);
    }

    /// « samedi 12 décembre 2026 »
    public static String day(LocalDate day) {
        return dayWithoutYear(day) + "\u00a0" + day.getYear();
    }

    /// « samedi 1er mai »
    public static String dayWithoutYear(LocalDate day) {
        return weekday(WEEKDAY, day.getDayOfWeek()) + "\u00a0" + dayAndMonth(day);
    }

    /// « 12 décembre »
    public static String dayAndMonth(LocalDate day) {
        return number(day) + "\u00a0" + month(MONTH, day);
    }

    /// « 12 décembre 2026 »
    public static String date(LocalDate day) {
        return dayAndMonth(day) + "\u00a0" + day.getYear();
    }

    /// « sam. 12 déc. »
    public static String shortDay(LocalDate day) {
        return weekday(SHORT_WEEKDAY, day.getDayOfWeek())
                + "\u00a0"
                + number(day)
                + "\u00a0"
                + month(SHORT_MONTH, day);
    }

    /// « samedi »
    public static String weekday(DayOfWeek day) {
        return weekday(WEEKDAY, day);
    }

    /// « samedi »
    public static String weekday(LocalDate day) {
        return weekday(WEEKDAY, day.getDayOfWeek());
    }

    /// « sam. »
    public static String weekdayAbbreviated(LocalDate day) {
        return weekday(SHORT_WEEKDAY, day.getDayOfWeek());
    }

    /// « décembre »
    public static String monthAlone(LocalDate day) {
        return month(MONTH, day);
    }

    /// « déc. »
    public static String monthAbbreviated(LocalDate day) {
        return month(SHORT_MONTH, day);
    }

    /// « décembre 2026 »
    public static String month(LocalDate day) {
        return month(MONTH, day) + "\u00a0" + day.getYear();
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
