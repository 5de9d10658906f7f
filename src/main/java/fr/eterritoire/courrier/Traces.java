package fr.eterritoire.courrier;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.text.SpokenDates;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/// What a room keeps of whoever has a mail address: each room that keeps addresses says so here, so
/// that one person's data can be given and erased whole (RGPD articles 15 and 17, S-2.10).
public interface Traces {
    ZoneId PARIS = ZoneId.of("Europe/Paris");

    DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /// « Vos propositions »: what they are, on the screen.
    String heading();

    /// A moment as people read it, of a column of a table.
    static String when(@Nullable OffsetDateTime moment) {
        if (moment == null) {
            return "";
        }
        var local = moment.atZoneSameInstant(PARIS).truncatedTo(ChronoUnit.MINUTES);
        return words(
                "courrier.traces-when", DAY.format(local), SpokenDates.time(local.toLocalTime()));
    }

    /// Each one in words, what it is called and what it says, oldest first.
    List<Map<String, String>> of(Email mail);

    /// Erases them, or empties them of the person where something else must stay: what is public,
    /// what others wrote, a decision that is due. Done in the caller's transaction.
    ///
    /// @return how many were touched
    int erase(Email mail);
}
