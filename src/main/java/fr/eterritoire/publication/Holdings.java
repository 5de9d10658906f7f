package fr.eterritoire.publication;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.Folding;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All that a territory lists or once published, with how it stands, for those who run its pages:
/// what is withdrawn too, which the public no longer sees.
@Component
@Transactional(readOnly = true)
public class Holdings {
    private static final String HELD =
            """
            select c.id, c.kind, c.owner, p.edition, p.slug, p.published_at, p.changed_at, e.title, e.format, e.body,
                   p.withdrawn_at, p.withdrawal, p.moved_to, p.notice
              from publication p
              join content c on c.id = p.content
              join edition e on e.content = p.content and e.number = p.edition
            """;

    private static final Withdrawal EXPIRED = new Withdrawal.Ended(Withdrawal.How.EXPIRED);

    private static final String LISTED =
            "(c.owner = any(:owners) or c.id in (select content from also_listed where territoire ="
                    + " any(:listers)))";

    /// By its title, its venue and who announces it.
    private static final String NAMED =
            " and folded(concat_ws(' ', e.title, e.body #>> '{place,venue}', e.body #>>"
                    + " '{issuer,name}')) like all(:words)";

    private final JdbcClient db;
    private final LiveRows rows;
    private final Territoires territoires;
    private final InstantSource clock;

    Holdings(JdbcClient db, LiveRows rows, Territoires territoires, InstantSource clock) {
        this.db = db;
        this.rows = rows;
        this.territoires = territoires;
        this.clock = clock;
    }

    /// What is still to come or goes on, what is over, what has left the public.
    public enum Standing {
        COMING,
        PAST,
        WITHDRAWN
    }

    /// @param live as the public sees it, or last saw it
    public record Held(Live live, Optional<Left> left) {
        /// An annonce that is online, or has had its last day.
        public boolean isRenewable() {
            return live.content() instanceof Annonce
                    && left.map(Left::how).map(EXPIRED::equals).orElse(true);
        }
    }

    /// How and when it left the public.
    public record Left(Withdrawal how, Instant at) {}

    /// The next ones first; of what is over or withdrawn, the last ones.
    ///
    /// @param sought words that must all be in its title, its venue or the name of its issuer
    public List<Held> of(
            Territoire territoire, Standing standing, String sought, int from, int most) {
        var values = values(territoire, sought);
        values.put("from", from);
        values.put("most", most);
        var order =
                switch (standing) {
                    case COMING ->
                            "coalesce((select min(o.starts_at) from occurrence o where o.content ="
                                    + " c.id and o.ends_at > :now), (select a.ends_at from annonce"
                                    + " a where a.content = c.id and a.main)), c.id";
                    case PAST ->
                            "(select max(o.ends_at) from occurrence o where o.content = c.id) desc"
                                    + " nulls last, c.id desc";
                    case WITHDRAWN -> "p.withdrawn_at desc, c.id desc";
                };
        return db.sql(
                        HELD
                                + where(standing)
                                + NAMED
                                + " order by "
                                + order
                                + " limit :most offset :from")
                .params(values)
                .query(this::held)
                .list();
    }

    /// What is online and was published or changed since then, last first.
    public List<Held> latest(Territoire territoire, Instant since, int most) {
        var values = values(territoire, "");
        values.put("since", since.atOffset(ZoneOffset.UTC));
        values.put("most", most);
        return db.sql(
                        HELD
                                + " where "
                                + LISTED
                                + " and p.withdrawn_at is null and p.changed_at >= :since and not"
                                + " exists (select from fiche_import i where i.content = c.id and"
                                + " i.edition = p.edition)"
                                + " order by p.changed_at desc, c.id desc limit :most")
                .params(values)
                .query(this::held)
                .list();
    }

    public int count(Territoire territoire, Standing standing, String sought) {
        return db.sql(
                        "select count(*) from publication p join content c on c.id = p.content join"
                                + " edition e on e.content = p.content and e.number = p.edition"
                                + where(standing)
                                + NAMED)
                .params(values(territoire, sought))
                .query(Integer.class)
                .single();
    }

    private static String where(Standing standing) {
        var over =
                "(exists (select from occurrence o where o.content = c.id and o.ends_at > :now) or"
                        + " exists (select from annonce a where a.content = c.id) or exists (select"
                        + " from fiche f where f.content = c.id))";
        return " where "
                + LISTED
                + switch (standing) {
                    case COMING -> " and p.withdrawn_at is null and " + over;
                    case PAST -> " and p.withdrawn_at is null and not " + over;
                    case WITHDRAWN -> " and p.withdrawn_at is not null";
                };
    }

    /// One that this territory lists or once published; empty for any other.
    public Optional<Held> find(Territoire territoire, ContentId id) {
        var values = values(territoire, "");
        values.put("id", id.value());
        return db.sql(HELD + " where " + LISTED + " and c.id = :id")
                .params(values)
                .query(this::held)
                .optional();
    }

    private Map<String, Object> values(Territoire territoire, String sought) {
        var values = new HashMap<String, Object>();
        values.put("owners", owners(territoire).toArray(Integer[]::new));
        values.put("listers", listers(territoire).toArray(Integer[]::new));
        values.put("now", clock.instant().atOffset(ZoneOffset.UTC));
        values.put(
                "words",
                Stream.of(Folding.fold(sought).split(" "))
                        .map(word -> "%" + word + "%")
                        .toArray(String[]::new));
        return values;
    }

    /// A commune lists what its intercommunality owns.
    private Set<Integer> owners(Territoire territoire) {
        return territoire instanceof Commune commune && commune.epci().isPresent()
                ? Set.of(commune.id(), commune.epci().get().id())
                : listers(territoire);
    }

    private Set<Integer> listers(Territoire territoire) {
        return territoire instanceof Epci
                ? territoires.ownersListedBy(territoire)
                : Set.of(territoire.id());
    }

    private Held held(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Held(
                rows.mapRow(row, number),
                at == null
                        ? Optional.empty()
                        : Optional.of(new Left(Withdrawal.of(row), at.toInstant())));
    }
}
