package fr.eterritoire.submission;

import fr.eterritoire.content.ContentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// What proposals are about, for whoever tells of many at once.
@Component
public class Proposed {
    private final JdbcClient db;

    Proposed(JdbcClient db) {
        this.db = db;
    }

    /// By number of the proposal; those that were erased are left out.
    public Map<Long, ContentId> contentsOf(Collection<Long> submissions) {
        var contents = new HashMap<Long, ContentId>();
        db.sql(
                        "select id, coalesce(merged_into, content) as content from submission where"
                                + " id = any(:ids)")
                .param("ids", submissions.toArray(Long[]::new))
                .query(
                        row -> {
                            contents.put(row.getLong("id"), new ContentId(row.getLong("content")));
                        });
        return contents;
    }
}
