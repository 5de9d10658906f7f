package fr.eterritoire.search;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.sentences.Days;
import fr.eterritoire.text.SpokenDates;

import java.time.LocalDate;
import java.time.YearMonth;

/// « dimanche 29 novembre », « du 12 au 15 décembre », « août 2027 »
final class DaysInWords {
    private DaysInWords() {}

    /// @param today whose year need not be said
    static String of(Days days, LocalDate today) {
        if (days.first().equals(days.last())) {
            return days.first().equals(today) ? words("search.today") : day(days.first(), today);
        }
        var month = YearMonth.from(days.last());
        var isWhole =
                days.last().equals(month.atEndOfMonth())
                        && YearMonth.from(days.first()).equals(month)
                        && (days.first().getDayOfMonth() == 1 || days.first().equals(today));
        if (isWhole) {
            return SpokenDates.month(days.last());
        }
        var first =
                YearMonth.from(days.first()).equals(month)
                        ? SpokenDates.weekday(days.first()) + " " + SpokenDates.number(days.first())
                        : day(days.first(), today);
        return words("search.from-to", first, day(days.last(), today));
    }

    private static String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear()
                ? SpokenDates.dayWithoutYear(day)
                : SpokenDates.day(day);
    }
}
