package fr.eterritoire.confiance;

import fr.eterritoire.accounts.Offices;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.SpokenDates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/// What was published under a trust, for those who gave it: to read, and to take offline.
@Component
public class PublishedUnread {
    private static final String SELECT =
            """
            select p.trust, p.content, p.published_at, t.territoire, t.association, e.title,
                   exists (select from publication o where o.content = p.content and o.withdrawn_at is null) as online
              from published_by_trust p
              join trust t on t.id = p.trust
              join edition e on e.content = p.content and e.number = p.edition
            """;

    private final JdbcClient db;
    private final Territoires territoires;

    PublishedUnread(JdbcClient db, Territoires territoires) {
        this.db = db;
        this.territoires = territoires;
    }

    /// @param online whether the public still sees it
    public record Line(
            long trust,
            ContentId content,
            String title,
            String association,
            Territoire territoire,
            Instant at,
            boolean online) {
        /// Its page in the office.
        public String address() {
            return Offices.address(territoire) + "/annonces/" + content;
        }

        public String onDay() {
            return SpokenDates.dayWithoutYear(at.atZone(territoire.zone()).toLocalDate());
        }
    }

    List<Line> of(Trust trust, int most) {
        return db.sql(SELECT + " where p.trust = :trust order by p.published_at desc limit :most")
                .param("trust", trust.id())
                .param("most", most)
                .query(this::line)
                .list();
    }

    int count(Trust trust) {
        return db.sql("select count(*) from published_by_trust where trust = :trust")
                .param("trust", trust.id())
                .query(Integer.class)
                .single();
    }

    /// What went online in these territories since then and still is, last first.
    public List<Line> since(Collection<Integer> territoires, Instant since, int most) {
        return db.sql(
                        "select * from ("
                                + SELECT
                                + " where t.territoire = any(:territoires) and p.published_at >"
                                + " :since) l where online order by published_at desc limit :most")
                .param("territoires", territoires.toArray(Integer[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(this::line)
                .list();
    }

    private Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getLong("trust"),
                new ContentId(row.getLong("content")),
                row.getString("title"),
                row.getString("association"),
                territoires.territoire(row.getInt("territoire")),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("online"));
    }
}
