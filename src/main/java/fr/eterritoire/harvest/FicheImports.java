package fr.eterritoire.harvest;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.text.Folding;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fiches met in files so far, and what each became; read and written by the thousand.
@Component
class FicheImports {
    private final JdbcClient db;

    FicheImports(JdbcClient db) {
        this.db = db;
    }

    /// A place as it was last taken in.
    ///
    /// @param edition the one written from it; empty for a duplicate of `content`
    /// @param saidOn when its source last touched it
    /// @param gone it was withdrawn because no list had it any more
    record Met(
            String id,
            ContentId content,
            Optional<Integer> edition,
            String fingerprint,
            LocalDate saidOn,
            boolean gone) {}

    /// What tells whether two fiches are the same: in one commune, of one kind, with one name.
    record Likeness(int owner, String kind, String nameKey) {
        static Likeness of(Commune commune, Fiche fiche) {
            return new Likeness(
                    commune.id(), fiche.category().kind().key(), Folding.fold(fiche.title()));
        }
    }

    Map<String, Met> find(String source, List<String> ids) {
        var found = new HashMap<String, Met>();
        db.sql("select * from fiche_import where source = :source and source_id = any(:ids)")
                .param("source", source)
                .param("ids", ids.toArray(String[]::new))
                .query(
                        row -> {
                            @Nullable Integer edition = row.getObject("edition", Integer.class);
                            var met =
                                    new Met(
                                            row.getString("source_id"),
                                            new ContentId(row.getLong("content")),
                                            Optional.ofNullable(edition),
                                            row.getString("fingerprint"),
                                            row.getObject("said_on", LocalDate.class),
                                            row.getTimestamp("gone_at") != null);
                            found.put(met.id(), met);
                        });
        return found;
    }

    /// Those that are live already.
    Map<Likeness, ContentId> alike(Collection<Likeness> all) {
        var found = new HashMap<Likeness, ContentId>();
        db.sql(
                        """
                        select f.territoire, f.kind, f.name_key, min(f.content) as content
                          from unnest(:owners::int[], :kinds::text[], :names::text[]) as new (owner, kind, name)
                          join fiche f on f.territoire = new.owner and f.name_key = new.name and f.kind = new.kind
                         where f.main group by 1, 2, 3
                        """)
                .param("owners", all.stream().map(Likeness::owner).toArray(Integer[]::new))
                .param("kinds", all.stream().map(Likeness::kind).toArray(String[]::new))
                .param("names", all.stream().map(Likeness::nameKey).toArray(String[]::new))
                .query(
                        row -> {
                            found.put(
                                    new Likeness(
                                            row.getInt("territoire"),
                                            row.getString("kind"),
                                            row.getString("name_key")),
                                    new ContentId(row.getLong("content")));
                        });
        return found;
    }

    void save(String source, List<Met> all, Instant now) {
        db.sql(
                        """
                        insert into fiche_import (source, source_id, content, edition, fingerprint, said_on, checked_at)
                        select :source, id, content, edition, fingerprint, said_on, :now
                          from unnest(:ids::text[], :contents::bigint[], :editions::int[], :prints::text[], cast(cast(:days as text[]) as date[]))
                               as met (id, content, edition, fingerprint, said_on)
                        on conflict (source, source_id) do update
                           set content = excluded.content, edition = excluded.edition,
                               fingerprint = excluded.fingerprint, said_on = excluded.said_on, checked_at = excluded.checked_at,
                               gone_at = null
                        """)
                .param("source", source)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", all.stream().map(Met::id).toArray(String[]::new))
                .param(
                        "contents",
                        all.stream().map(met -> met.content().value()).toArray(Long[]::new))
                .param("editions", editions(all))
                .param("prints", all.stream().map(Met::fingerprint).toArray(String[]::new))
                .param(
                        "days",
                        all.stream().map(met -> met.saidOn().toString()).toArray(String[]::new))
                .update();
    }

    private static @Nullable Integer[] editions(List<Met> all) {
        var editions = new @Nullable Integer[all.size()];
        for (var i = 0; i < editions.length; i++) {
            editions[i] = all.get(i).edition().orElse(null);
        }
        return editions;
    }
}
