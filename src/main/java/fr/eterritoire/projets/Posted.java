package fr.eterritoire.projets;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.LiveEdition;
import fr.eterritoire.publication.LiveRows;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The needs and the projects that are online.
@Component
class Posted {
    private static final String NEEDS =
            """
            (type in ('fonds-de-commerce', 'local-professionnel') and sense = 'offre'
             or type in ('sante', 'projet-cherche-commune') and sense = 'demande')
            """;

    private static final String PROJECTS = "type = 'projet-cherche-commune' and sense = 'offre'";

    private final JdbcClient db;
    private final LiveRows rows;
    private final Territoires territoires;

    Posted(JdbcClient db, LiveRows rows, Territoires territoires) {
        this.db = db;
        this.rows = rows;
        this.territoires = territoires;
    }

    /// Needs of the places that are wanted, newest first; only those are read whole.
    List<Live> needs(Predicate<Territoire> where) {
        return read(NEEDS, Optional.empty(), where);
    }

    List<Live> projects() {
        return read(PROJECTS, Optional.empty(), _ -> true);
    }

    /// Needs and projects published since an instant, or changed.
    List<Live> since(Instant then) {
        return read("(" + NEEDS + " or " + PROJECTS + ")", Optional.of(then), _ -> true);
    }

    private List<Live> read(String which, Optional<Instant> since, Predicate<Territoire> where) {
        var editions =
                db
                        .sql(
                                """
                                select content, edition, changed_at, territoire from annonce
                                 where main and %s and (:since::timestamptz is null or changed_at >= :since::timestamptz)
                                 order by published_at desc, content desc
                                """
                                        .formatted(which))
                        .param(
                                "since",
                                since.map(then -> then.atOffset(ZoneOffset.UTC)).orElse(null))
                        .query((row, _) -> Map.entry(LiveEdition.of(row), row.getInt("territoire")))
                        .list()
                        .stream()
                        .filter(row -> where.test(territoires.territoire(row.getValue())))
                        .map(Map.Entry::getKey)
                        .toList();
        Map<ContentId, Live> whole = rows.whole(editions);
        return editions.stream()
                .map(LiveEdition::id)
                .filter(whole::containsKey)
                .map(whole::get)
                .toList();
    }
}
