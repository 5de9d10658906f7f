package fr.eterritoire.sentences;

import fr.eterritoire.sentences.Typed.Span;
import fr.eterritoire.text.TypedDates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Reads when: « demain », « ce week-end », « samedi 12 décembre », « du 12 au 15 août », « en août
/// », « à Noël ».
final class DatesSaid {
    private static final List<String> WEEKDAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final Set<String> TODAY =
            Set.of("aujourdhui", "ajourdhui", "aujourd", "auj", "today", "tonight");
    private static final Set<String> TOMORROW = Set.of("demain", "2main", "dem1", "tomorrow");
    private static final Set<String> WEEKEND =
            Set.of("weekend", "weekends", "we", "wkend", "wk", "weeekend", "wekend");
    private static final Set<String> HOURS =
            Set.of("soir", "matin", "midi", "matinee", "soiree", "aprem");
    private static final Set<String> THIS = Set.of("ce", "cet", "cette", "this");
    private static final Set<String> LEADING =
            Set.of(
                    "le", "la", "ce", "cet", "cette", "en", "pour", "au", "a", "des", "on", "in",
                    "at", "the", "for", "this");

    private final DateCursor cursor;
    private final LocalDate today;

    private DatesSaid(DateCursor cursor) {
        this.cursor = cursor;
        today = cursor.today;
    }

    /// Days, and the words that say them.
    record Said(Span span, Days days) {}

    /// What begins with this word, if it says when.
    ///
    /// @param today where it is asked about
    static Optional<Said> find(Typed typed, int word, LocalDate today) {
        var led = LEADING.contains(typed.at(word)) ? 1 : 0;
        var cursor = new DateCursor(typed, word + led, today);
        return new DatesSaid(cursor).days().map(days -> new Said(new Span(word, cursor.at), days));
    }

    private Optional<Days> days() {
        return Stream.<Supplier<Optional<Days>>>of(
                        this::near,
                        this::weekend,
                        this::week,
                        this::range,
                        this::aDay,
                        this::month,
                        () -> SeasonsSaid.find(cursor))
                .flatMap(kind -> tried(kind).stream())
                .findFirst();
    }

    /// What does not say when is left for others to read.
    private Optional<Days> tried(Supplier<Optional<Days>> kind) {
        var start = cursor.at;
        var days = kind.get();
        cursor.at = days.isPresent() ? cursor.at : start;
        return days;
    }

    private static Optional<Days> one(LocalDate day) {
        return Optional.of(new Days(day, day));
    }

    private boolean isThis() {
        return THIS.contains(cursor.before());
    }

    private Optional<Days> near() {
        if (cursor.take("aujourd", "hui") || TODAY.stream().anyMatch(cursor::take)) {
            return one(today);
        }
        if (isThis() && (cursor.take("soir") || cursor.take("matin") || cursor.take("jour"))) {
            return one(today);
        }
        if (cursor.take("apres", "demain")) {
            return hour(today.plusDays(2));
        }
        return TOMORROW.stream().anyMatch(cursor::take)
                ? hour(today.plusDays(1))
                : Optional.empty();
    }

    /// « samedi soir » is Saturday.
    private Optional<Days> hour(LocalDate day) {
        if (HOURS.contains(cursor.next(0))) {
            cursor.at++;
        } else {
            cursor.take("apres", "midi");
        }
        return one(day);
    }

    private boolean isNext() {
        return cursor.take("prochain") || cursor.take("prochaine") || cursor.take("next");
    }

    /// From Friday, as the agenda has it; what is left of one that has begun.
    private Optional<Days> weekend() {
        var next = isNext();
        if (!cursor.take("week", "end")
                && !cursor.take("w", "e")
                && WEEKEND.stream().noneMatch(cursor::take)) {
            return Optional.empty();
        }
        var of =
                cursor.take("du") || cursor.take("des")
                        ? cursor.number()
                        : Optional.<Integer>empty();
        var day = of.flatMap(cursor::dayOf);
        var sunday = day.orElse(today).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        if (day.isEmpty() && (next | isNext())) {
            sunday = sunday.plusDays(7);
        }
        return Optional.of(new Days(cursor.later(sunday.minusDays(2)), sunday));
    }

    private Optional<Days> week() {
        if (cursor.take("semaine", "prochaine") || cursor.take("next", "week")) {
            return weekOf(today.plusDays(7));
        }
        if (cursor.take("semaine", "du")) {
            return cursor.number().flatMap(cursor::dayOf).flatMap(DatesSaid::weekOf);
        }
        if (isThis() && (cursor.take("semaine") || cursor.take("week"))) {
            return Optional.of(new Days(today, weekOf(today).orElseThrow().last()));
        }
        if (cursor.take("mois", "prochain") || cursor.take("next", "mois")) {
            return Optional.of(cursor.whole(YearMonth.from(today).plusMonths(1)));
        }
        return isThis() && (cursor.take("mois", "ci") || cursor.take("mois"))
                ? Optional.of(cursor.whole(YearMonth.from(today)))
                : Optional.empty();
    }

    private static Optional<Days> weekOf(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Optional.of(new Days(monday, monday.plusDays(6)));
    }

    /// « du 12 au 15 décembre », « 12 et 13 décembre », « 12-13 décembre »
    private Optional<Days> range() {
        var led = cursor.take("du") || cursor.take("entre", "le") || cursor.take("les");
        var first = cursor.number();
        var ownMonth = cursor.month();
        var joined =
                cursor.take("au")
                        || cursor.take("et", "le")
                        || cursor.take("et")
                        || cursor.sign().equals("-");
        if (first.isEmpty() || !joined || !led && ownMonth.isPresent()) {
            return Optional.empty();
        }
        var last = cursor.number().flatMap(cursor::dayOf);
        return last.flatMap(end -> begun(first.get(), ownMonth, end));
    }

    private static Optional<Days> begun(int number, Optional<Month> ownMonth, LocalDate end) {
        var ended = YearMonth.from(end);
        var month = ownMonth.map(own -> YearMonth.of(end.getYear(), own)).orElse(ended);
        return DateCursor.day(month.isAfter(ended) ? month.minusYears(1) : month, number)
                .filter(first -> !first.isAfter(end))
                .map(first -> new Days(first, end));
    }

    private Optional<Days> aDay() {
        var isNext = cursor.take("next") || cursor.take("prochain");
        var weekday = NearlyWritten.among(WEEKDAYS, cursor.next(0).replaceFirst("s$", ""));
        if (weekday < 0 && isDayOfMonth()) {
            weekday = NearlyWritten.shortened(WEEKDAYS, cursor.next(0));
        }
        if (weekday >= 0) {
            cursor.at++;
            var day = DayOfWeek.of(weekday + 1);
            return tried(() -> dated(day)).or(() -> hour(next(day, isNext)));
        }
        return cursor.digits()
                .flatMap(DatesSaid::one)
                .or(() -> cursor.number().flatMap(cursor::dayOf).flatMap(this::hour));
    }

    /// « sam. 12 déc. », not « Mer 41 ».
    private boolean isDayOfMonth() {
        return cursor.next(1).matches("\\d{1,2}|1er")
                && NearlyWritten.shortened(TypedDates.MONTHS, cursor.next(2)) >= 0;
    }

    /// « samedi 12 décembre », « samedi 12 »
    private Optional<Days> dated(DayOfWeek weekday) {
        return cursor.number()
                .flatMap(
                        number ->
                                cursor.dayOf(number)
                                        .or(() -> cursor.soonest(number, weekday.ordinal())))
                .flatMap(this::hour);
    }

    private LocalDate next(DayOfWeek day, boolean isNext) {
        return today.with(
                isNext | cursor.take("prochain")
                        ? TemporalAdjusters.next(day)
                        : TemporalAdjusters.nextOrSame(day));
    }

    /// « en août », « mai 2027 »; no month stands in « Saint-Août », nor in « 30 février ».
    private Optional<Days> month() {
        var isName = cursor.before().matches("sainte?|st|\\d{1,2}");
        if (!cursor.take("mois", "de") && !cursor.take("mois", "d")) {
            cursor.take("debut");
            cursor.take("fin");
        }
        var month = isName ? Optional.<Month>empty() : cursor.month();
        return month.map(named -> englishDay(named).orElseGet(() -> whole(named)));
    }

    private Days whole(Month named) {
        var year = cursor.year();
        var thisYear = YearMonth.of(today.getYear(), named);
        var next = thisYear.isBefore(YearMonth.from(today)) ? 1 : 0;
        return cursor.whole(
                year.map(said -> YearMonth.of(said, named)).orElse(thisYear.plusYears(next)));
    }

    /// “December 12th”; in French what follows a month may be a département.
    private Optional<Days> englishDay(Month month) {
        return EnglishDays.areSpoken()
                ? tried(
                        () ->
                                cursor.number()
                                        .flatMap(number -> cursor.dayOf(number, month))
                                        .flatMap(this::hour))
                : Optional.empty();
    }
}
