package fr.eterritoire.projets;

import fr.eterritoire.content.ContentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

/// Keeps who was told of which match, and who has put it aside. What matches is found anew each
/// time.
@Component
class MatchStore {
    private final JdbcClient db;

    MatchStore(JdbcClient db) {
        this.db = db;
    }

    /// Which side of a match somebody is; also the beginning of its columns.
    enum Which {
        NEED,
        PROJECT;

        private String column(String rest) {
            return name().toLowerCase(java.util.Locale.ROOT) + "_" + rest;
        }
    }

    /// The others that whoever posted this has put aside.
    Set<ContentId> dismissedBy(ContentId own, Which which) {
        return others(own, which, which.column("dismissed"));
    }

    /// The others that whoever posted this was told of.
    Set<ContentId> toldTo(ContentId own, Which which) {
        return others(own, which, which.column("told_at") + " is not null");
    }

    private Set<ContentId> others(ContentId own, Which which, String condition) {
        var other = which == Which.NEED ? "project" : "need";
        var mine = which == Which.NEED ? "need" : "project";
        return db.sql(
                        "select %s as other from project_match where %s = :own and %s"
                                .formatted(other, mine, condition))
                .param("own", own.value())
                .query((row, _) -> new ContentId(row.getLong("other")))
                .set();
    }

    void dismiss(Match match, Which by) {
        set(match, by.column("dismissed"), "true", Instant.EPOCH);
    }

    void told(Match match, Which who, Instant now) {
        set(match, who.column("told_at"), ":now::timestamptz", now);
    }

    private void set(Match match, String column, String value, Instant now) {
        db.sql(
                        """
                        insert into project_match (need, project, found_at, %1$s) values (:need, :project, :now::timestamptz, %2$s)
                        on conflict (need, project) do update set %1$s = excluded.%1$s
                        """
                                .formatted(column, value))
                .param("need", match.need().id().value())
                .param("project", match.project().id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
