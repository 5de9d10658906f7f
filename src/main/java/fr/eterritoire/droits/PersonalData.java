package fr.eterritoire.droits;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.courrier.Traces;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Territoires;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The door to one person's data: all that the rooms keep of a mail address, given whole or erased
/// (S-2.10). Either leaves a row in the journal under the number of the request: that it was done,
/// not for whom.
@Component
public class PersonalData {
    private final List<Traces> rooms;
    private final Territoires territoires;
    private final Journal journal;
    private final JdbcClient db;
    private final InstantSource clock;

    PersonalData(
            List<Traces> rooms,
            Territoires territoires,
            Journal journal,
            JdbcClient db,
            InstantSource clock) {
        this.rooms = rooms;
        this.territoires = territoires;
        this.journal = journal;
        this.db = db;
        this.clock = clock;
    }

    /// What one room keeps, in words.
    public record Part(String heading, List<Map<String, String>> traces) {}

    /// Rooms that keep nothing of this address are left out.
    public List<Part> of(Email mail) {
        return rooms.stream()
                .map(room -> new Part(room.heading(), room.of(mail)))
                .filter(part -> !part.traces().isEmpty())
                .toList();
    }

    /// The same, to be handed over.
    ///
    /// @param by who asked, given the number of the request
    @Transactional
    public List<Part> export(Email mail, Function<Long, Who> by) {
        var parts = of(mail);
        note("EXPORT", "exported", parts.stream().mapToInt(p -> p.traces().size()).sum(), by);
        return parts;
    }

    /// @return how many traces were erased or emptied
    @Transactional
    public int erase(Email mail, Function<Long, Who> by) {
        // whose account it is has to be known until the last
        var touched = rooms.reversed().stream().mapToInt(room -> room.erase(mail)).sum();
        note("ERASURE", "emptied", touched, by);
        return touched;
    }

    private void note(String kind, String act, int touched, Function<Long, Who> by) {
        var request =
                db.sql(
                                """
                                insert into rights_request (kind, at, touched) values (:kind, :at, :touched) returning id
                                """)
                        .param("kind", kind)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("touched", touched)
                        .query(Long.class)
                        .single();
        journal.note(
                by.apply(request),
                act,
                new Journal.Subject("request", request),
                territoires.france().id(),
                "");
    }
}
