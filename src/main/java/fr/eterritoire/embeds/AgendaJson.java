package fr.eterritoire.embeds;

import fr.eterritoire.text.SpokenDates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// What an embed shows, ready in words; `docs/guide/integrer.md` describes it. Names may be added,
/// never changed or taken away.
///
/// @param titre « Agenda de Vouillé : Marché »
/// @param adresse the page that shows all of it
/// @param vide what to say when there is nothing
/// @param reste where all of a month is that has too many for an embed
/// @param sInstaller for who might settle: the portrait of a commune, or where one is found
/// @param evenements in the order in which to show them
public record AgendaJson(
        int version,
        String titre,
        String adresse,
        Optional<String> vide,
        Optional<Month> mois,
        Optional<Link> reste,
        Link sInstaller,
        List<EventJson> evenements) {

    /// A month, and the ones to turn to, as far as there are any.
    ///
    /// @param mois `2026-12`
    /// @param nom « décembre 2026 »
    /// @param premierJour from 1, Monday, to 7
    public record Month(
            String mois,
            String nom,
            int jours,
            int premierJour,
            Optional<Turn> precedent,
            Optional<Turn> suivant) {

        /// As far as pages turn (S-4.16).
        private static final int REACH = 24;

        static boolean isInReach(YearMonth month, LocalDate today) {
            return Math.abs(YearMonth.from(today).until(month, ChronoUnit.MONTHS)) <= REACH;
        }

        static Month of(YearMonth month, LocalDate today) {
            return new Month(
                    month.toString(),
                    name(month),
                    month.lengthOfMonth(),
                    month.atDay(1).getDayOfWeek().getValue(),
                    turn(month.minusMonths(1), today),
                    turn(month.plusMonths(1), today));
        }

        private static Optional<Turn> turn(YearMonth month, LocalDate today) {
            return isInReach(month, today)
                    ? Optional.of(new Turn(month.toString(), name(month)))
                    : Optional.empty();
        }

        private static String name(YearMonth month) {
            return SpokenDates.month(month.atDay(1));
        }
    }

    /// @param nom « S’installer à Vouillé »
    public record Link(String nom, String adresse) {}

    public record Turn(String mois, String nom) {}
}
