package fr.eterritoire.sentences;

import fr.eterritoire.text.TypedDates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A place in a sentence, and what is taken there word by word: a number, a month, a day.
final class DateCursor {
    private static final int A_YEAR = 14;

    private final Typed typed;
    final LocalDate today;
    int at;

    DateCursor(Typed typed, int at, LocalDate today) {
        this.typed = typed;
        this.at = at;
        this.today = today;
    }

    /// Folded, and in French; 0 for the next word.
    String next(int further) {
        return EnglishDays.inFrench(typed.at(at + further));
    }

    /// The word before, of another meaning or none.
    String before() {
        return typed.at(at - 1);
    }

    /// What stands between the word before and the next one.
    String sign() {
        return typed.after(at - 1);
    }

    /// Goes on if these words are next.
    boolean take(String... words) {
        for (var word = 0; word < words.length; word++) {
            if (!next(word).equals(words[word])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    /// Of a day in its month.
    Optional<Integer> number() {
        var word = next(0).equals("1er") ? "1" : next(0);
        if (!word.matches("0?[1-9]|[12]\\d|3[01]")) {
            return Optional.empty();
        }
        at++;
        take("er");
        return Optional.of(Integer.parseInt(word));
    }

    /// Shortened only after a number: « 12 déc. ».
    Optional<Month> month() {
        var month = NearlyWritten.among(TypedDates.MONTHS, next(0));
        if (month < 0 && before().matches("\\d{1,2}|1er")) {
            month = NearlyWritten.shortened(TypedDates.MONTHS, next(0));
        }
        if (month < 0) {
            return Optional.empty();
        }
        at++;
        return Optional.of(Month.of(month + 1));
    }

    Optional<Integer> year() {
        return next(0).matches("20\\d\\d")
                ? Optional.of(Integer.parseInt(typed.at(at++)))
                : Optional.empty();
    }

    /// « décembre », « décembre 2026 » after its number; this year’s, or next year’s when it is
    /// over.
    Optional<LocalDate> dayOf(int number) {
        take("of");
        return month().flatMap(month -> dayOf(number, month));
    }

    /// With its year, when that is next.
    Optional<LocalDate> dayOf(int number, Month month) {
        var year = year();
        if (year.isPresent()) {
            return day(YearMonth.of(year.get(), month), number);
        }
        var thisYear = YearMonth.of(today.getYear(), month);
        return day(thisYear, number)
                .filter(day -> !day.isBefore(today))
                .or(() -> day(thisYear.plusYears(1), number));
    }

    static Optional<LocalDate> day(YearMonth month, int number) {
        return month.isValidDay(number) ? Optional.of(month.atDay(number)) : Optional.empty();
    }

    /// « samedi 12 »: the next twelfth that is a Saturday.
    ///
    /// @param weekday 0 for Monday
    Optional<LocalDate> soonest(int number, int weekday) {
        return Stream.iterate(YearMonth.from(today), month -> month.plusMonths(1))
                .limit(A_YEAR)
                .flatMap(month -> day(month, number).stream())
                .filter(day -> !day.isBefore(today))
                .filter(day -> day.getDayOfWeek().ordinal() == weekday)
                .findFirst();
    }

    /// « 12/12/2026 », « 12/12 », « 2026-12-12 »
    Optional<LocalDate> digits() {
        var sign = typed.after(at);
        var isDate = Set.of("/", "-", ".").contains(sign) && isNumber(0, 4) && isNumber(1, 2);
        if (!isDate) {
            return Optional.empty();
        }
        if (typed.after(at + 1).equals(sign) && isNumber(2, 4)) {
            var date = TypedDates.date(next(0) + sign + next(1) + sign + next(2));
            at += date.isPresent() ? 3 : 0;
            return date;
        }
        return sign.equals("/") ? dayAndMonth() : Optional.empty();
    }

    private boolean isNumber(int further, int digits) {
        return next(further).matches("\\d{1," + digits + "}");
    }

    private Optional<LocalDate> dayAndMonth() {
        try {
            var day = MonthDay.of(Integer.parseInt(next(1)), Integer.parseInt(next(0)));
            at += 2;
            var thisYear = day.atYear(today.getYear());
            return Optional.of(
                    thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// A month, or what is left of this one.
    Days whole(YearMonth month) {
        var isNow = month.equals(YearMonth.from(today));
        return new Days(isNow ? today : month.atDay(1), month.atEndOfMonth());
    }

    /// The day, or today when it is behind us.
    LocalDate later(LocalDate day) {
        return day.isBefore(today) ? today : day;
    }
}
