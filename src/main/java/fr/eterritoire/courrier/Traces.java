package fr.eterritoire.courrier;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/// What a room keeps of whoever has a mail address: each room that keeps addresses says so here, so
/// that one person's data can be given and erased whole (RGPD articles 15 and 17, S-2.10).
public interface Traces {
    DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/uuuu 'à' H'\u00a0h\u00a0'mm")
                    .withZone(ZoneId.of("Europe/Paris"));

    /// « Vos propositions »: what they are, on the screen.
    String heading();

    /// A moment as people read it, of a column of a table.
    static String when(@Nullable OffsetDateTime moment) {
        return moment == null ? "" : TIME.format(moment);
    }

    /// Each one in words, what it is called and what it says, oldest first.
    List<Map<String, String>> of(Email mail);

    /// Erases them, or empties them of the person where something else must stay: what is public,
    /// what others wrote, a decision that is due. Done in the caller's transaction.
    ///
    /// @return how many were touched
    int erase(Email mail);
}
