package fr.eterritoire.content;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The public holidays of a département: those of the whole country (code du travail, L3133-1), the
/// two more of Alsace and Moselle (L3134-13; Good Friday holds where there is a Protestant church,
/// which we do not know: it counts in all three), and the day on which slavery was abolished
/// overseas (L3422-2). Collectivities of the Pacific that make their own law have the country’s
/// alone here.
///
/// @param departement its code: `57`, `974`
public record PublicHolidays(String departement) {
    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");

    private static final Map<MonthDay, Holiday> FIXED =
            Map.of(
                    MonthDay.of(1, 1), Holiday.JOUR_DE_L_AN,
                    MonthDay.of(5, 1), Holiday.FETE_DU_TRAVAIL,
                    MonthDay.of(5, 8), Holiday.VICTOIRE_1945,
                    MonthDay.of(7, 14), Holiday.FETE_NATIONALE,
                    MonthDay.of(8, 15), Holiday.ASSOMPTION,
                    MonthDay.of(11, 1), Holiday.TOUSSAINT,
                    MonthDay.of(11, 11), Holiday.ARMISTICE_1918,
                    MonthDay.of(12, 25), Holiday.NOEL);

    private static final Map<Integer, Holiday> AFTER_EASTER =
            Map.of(
                    1, Holiday.LUNDI_DE_PAQUES,
                    39, Holiday.ASCENSION,
                    50, Holiday.LUNDI_DE_PENTECOTE);

    private static final Map<String, MonthDay> ABOLITION =
            Map.of(
                    "971", MonthDay.of(5, 27),
                    "972", MonthDay.of(5, 22),
                    "973", MonthDay.of(6, 10),
                    "974", MonthDay.of(12, 20),
                    "976", MonthDay.of(4, 27),
                    "977", MonthDay.of(10, 9),
                    "978", MonthDay.of(5, 28));

    public static PublicHolidays of(Territoire owner) {
        return new PublicHolidays(
                switch (owner) {
                    case Commune commune -> commune.departement().code();
                    case Epci epci -> epci.departement().code();
                    default -> "";
                });
    }

    public Optional<Holiday> on(LocalDate day) {
        var fixed = Optional.ofNullable(FIXED.get(MonthDay.from(day)));
        return fixed.or(() -> movable(day)).or(() -> local(day));
    }

    private static Optional<Holiday> movable(LocalDate day) {
        var since = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        return Optional.ofNullable(AFTER_EASTER.get((int) since));
    }

    private Optional<Holiday> local(LocalDate day) {
        if (MonthDay.from(day).equals(ABOLITION.get(departement))) {
            return Optional.of(Holiday.ABOLITION);
        }
        if (!ALSACE_MOSELLE.contains(departement)) {
            return Optional.empty();
        }
        if (day.equals(easter(day.getYear()).minusDays(2))) {
            return Optional.of(Holiday.VENDREDI_SAINT);
        }
        return MonthDay.from(day).equals(MonthDay.of(12, 26))
                ? Optional.of(Holiday.SAINT_ETIENNE)
                : Optional.empty();
    }

    /// Of the Gregorian calendar, as Meeus, Jones and Butcher reckon it.
    static LocalDate easter(int year) {
        var a = year % 19;
        var century = year / 100;
        var ofCentury = year % 100;
        var epact =
                (19 * a + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        var late = (a + 11 * epact + 22 * weekday) / 451;
        var days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
