package fr.eterritoire.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;
import java.util.UUID;

/// The door to the other nodes: a few words to all of them, which arrive when the caller's
/// transaction commits, or never (PostgreSQL's NOTIFY).
@Component
public class Notices {
    static final String CHANNEL = "eterritoire";

    private final String node = UUID.randomUUID().toString();
    private final JdbcClient db;

    Notices(JdbcClient db) {
        this.db = db;
    }

    /// @param words at most 7,900 characters
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(String words) {
        db.sql("select pg_notify(:channel, :words)")
                .param("channel", CHANNEL)
                .param("words", node + " " + words)
                .query((row, number) -> true)
                .single();
    }

    /// The words of another node; empty when it was this one.
    Optional<String> fromAnother(String told) {
        return told.startsWith(node)
                ? Optional.empty()
                : Optional.of(told.substring(told.indexOf(' ') + 1));
    }
}
