package fr.eterritoire.bureau;

import fr.eterritoire.journal.Question;
import fr.eterritoire.territoire.Territoire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// What the journal is asked, as typed in its address; what is no date or number is left out.
///
/// @param du first day
/// @param au last day, included
public record JournalForm(String du, String au, String acte, String par, String avant) {

    Question question(Territoire territoire) {
        return new Question(
                territoire.id(),
                start(du, territoire, 0),
                start(au, territoire, 1),
                Optional.of(acte).filter(act -> !act.isEmpty()),
                number(par),
                number(avant));
    }

    private static Optional<Instant> start(String day, Territoire territoire, int later) {
        try {
            var typed = LocalDate.parse(day);
            var sane = typed.getYear() > 1900 && typed.getYear() < 3000;
            return sane
                    ? Optional.of(typed.plusDays(later).atStartOfDay(territoire.zone()).toInstant())
                    : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(String typed) {
        return typed.matches("\\d{1,15}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }
}
