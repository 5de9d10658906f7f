package fr.eterritoire.sentences;

import fr.eterritoire.content.Holiday;
import fr.eterritoire.content.PublicHolidays;

import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads « cet été », « l’hiver 2027 », « à Noël », « à Pâques »; not « marché de Noël ».
final class SeasonsSaid {
    private static final Set<String> BEFORE =
            Set.of("cet", "ce", "en", "au", "l", "a", "this", "in", "the");

    /// « à Noël » is a day, « Noël » is much that is on before it.
    private static final Set<String> FEAST = Set.of("a", "pour", "at", "for", "this");

    private static final Set<String> NAMING = Set.of("de", "du", "d", "saint", "pere");
    private static final int MORE_THAN_A_YEAR = 400;
    private static final Map<String, MonthDay> SEASONS =
            Map.of(
                    "printemps", MonthDay.of(3, 20),
                    "ete", MonthDay.of(6, 21),
                    "automne", MonthDay.of(9, 22),
                    "hiver", MonthDay.of(12, 21));

    private SeasonsSaid() {}

    static Optional<Days> find(DateCursor cursor) {
        return season(cursor).or(() -> holiday(cursor));
    }

    private static Optional<Days> season(DateCursor cursor) {
        cursor.take("l");
        var begins = SEASONS.get(cursor.next(0));
        var isSaid = BEFORE.contains(cursor.before()) || cursor.next(1).matches("20\\d\\d");
        if (begins == null || !isSaid) {
            return Optional.empty();
        }
        cursor.at++;
        var year = cursor.year();
        var today = cursor.today;
        var first = begins.atYear(year.orElse(today.getYear()));
        if (year.isEmpty() && first.minusMonths(9).isAfter(today)) {
            first = first.minusYears(1);
        } else if (year.isEmpty() && !first.plusMonths(3).isAfter(today)) {
            first = first.plusYears(1);
        }
        var last = first.plusMonths(3).minusDays(1);
        return Optional.of(new Days(last.isBefore(today) ? first : cursor.later(first), last));
    }

    private static Optional<Days> holiday(DateCursor cursor) {
        if (NAMING.contains(cursor.before())) {
            return Optional.empty();
        }
        if (FEAST.contains(cursor.before()) && cursor.take("noel")) {
            return around(cursor, Holiday.NOEL, 1, 0);
        }
        if (FEAST.contains(cursor.before()) && cursor.take("paques")) {
            return around(cursor, Holiday.LUNDI_DE_PAQUES, 2, 0);
        }
        if (cursor.take("pentecote")) {
            return around(cursor, Holiday.LUNDI_DE_PENTECOTE, 2, 0);
        }
        if (cursor.take("ascension")) {
            return around(cursor, Holiday.ASCENSION, 0, 3);
        }
        if (cursor.take("toussaint")) {
            return around(cursor, Holiday.TOUSSAINT, 0, 0);
        }
        return cursor.take("nouvel", "an") || cursor.take("jour", "de", "l", "an")
                ? around(cursor, Holiday.JOUR_DE_L_AN, 1, 0)
                : Optional.empty();
    }

    private static Optional<Days> around(
            DateCursor cursor, Holiday holiday, int before, int after) {
        var holidays = new PublicHolidays("");
        return cursor.today
                .datesUntil(cursor.today.plusDays(MORE_THAN_A_YEAR))
                .filter(day -> holidays.on(day).filter(holiday::equals).isPresent())
                .findFirst()
                .map(day -> new Days(cursor.later(day.minusDays(before)), day.plusDays(after)));
    }
}
