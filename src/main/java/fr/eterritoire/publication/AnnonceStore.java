package fr.eterritoire.publication;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.territoire.Territoire;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.ZoneOffset;
import java.util.List;

/// Keeps what lists ask of live annonces as rows, one per listing territory.
@Component
class AnnonceStore {
    private final JdbcClient db;

    AnnonceStore(JdbcClient db) {
        this.db = db;
    }

    void replace(Live live, Annonce annonce, List<Territoire> listers) {
        remove(live.id());
        var shown = annonce.shown();
        for (var lister : listers) {
            var departement = OccurrenceStore.departementOf(lister);
            db.sql(
                            """
                            insert into annonce (content, territoire, main, departement, region, type, sense, price,
                                                 surface, ends_at, published_at, edition, changed_at)
                            values (:content, :territoire, :main, :departement, :region, :type, :sense, :price,
                                    :surface, :ends, :published, :edition, :changed)
                            """)
                    .param("content", live.id().value())
                    .param("territoire", lister.id())
                    .param("main", lister.equals(live.owner()))
                    .param("departement", departement.id())
                    .param("region", departement.region().id())
                    .param("type", annonce.type().key())
                    .param("sense", annonce.sense().key())
                    .param("price", shown.terms().price().orElse(null))
                    .param("surface", shown.terms().surface().orElse(null))
                    .param(
                            "ends",
                            annonce.until()
                                    .plusDays(1)
                                    .atStartOfDay(live.owner().zone())
                                    .toOffsetDateTime())
                    .param("published", live.publishedAt().atOffset(ZoneOffset.UTC))
                    .param("edition", live.edition())
                    .param("changed", live.changedAt().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    void remove(ContentId id) {
        db.sql("delete from annonce where content = :id").param("id", id.value()).update();
    }
}
