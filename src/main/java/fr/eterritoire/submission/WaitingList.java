package fr.eterritoire.submission;

import fr.eterritoire.content.Content;
import fr.eterritoire.content.Contents;
import fr.eterritoire.submission.Submission.Verified;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;

/// What waits for a decision of some territories, read in one go with what it proposes.
@Component
public class WaitingList {
    private final JdbcClient db;
    private final SubmissionStore store;
    private final Contents contents;

    WaitingList(JdbcClient db, SubmissionStore store, Contents contents) {
        this.db = db;
        this.store = store;
        this.contents = contents;
    }

    /// A proposal that waits.
    public record Pending(Verified waiting, Content proposed) {
        public SubmissionId id() {
            return waiting.id();
        }
    }

    /// @param territoires ids of those that decide
    public List<Pending> of(Collection<Integer> territoires) {
        return db.sql(
                        """
                        select s.*, e.format, e.body
                          from submission s
                          join edition e on e.content = s.content and e.number = s.edition
                         where s.state = 'VERIFIED' and s.territoire = any(:territoires)
                         order by s.id
                        """)
                .param("territoires", territoires.toArray(Integer[]::new))
                .query(
                        (row, number) ->
                                new Pending(
                                        (Verified) store.submission(row, number),
                                        contents.read(row.getInt("format"), row.getString("body"))))
                .list();
    }

    /// The same words as long as nothing comes, changes or goes.
    public String markOf(Collection<Integer> territoires) {
        return db.sql(
                        """
                        select coalesce(md5(string_agg(id || '-' || edition, ' ' order by id)), '')
                          from submission where state = 'VERIFIED' and territoire = any(:territoires)
                        """)
                .param("territoires", territoires.toArray(Integer[]::new))
                .query(String.class)
                .single();
    }

    /// Whether its author has confirmed it: before, nobody else may see it (S-2.15).
    public boolean isConfirmed(SubmissionId id) {
        return db.sql("select verified_at is not null from submission where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
