package fr.eterritoire.territoire;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/// The shapes of territories, once the complete set was imported.
@Component
class ContourStore {
    private final JdbcClient db;

    ContourStore(JdbcClient db) {
        this.db = db;
    }

    /// The GeoJSON geometry of a territory.
    Optional<String> geometry(int territoire) {
        return db.sql("select geometry from contour where territoire = :id")
                .param("id", territoire)
                .query(String.class)
                .optional();
    }

    /// The GeoJSON geometry of each département that has one.
    List<Drawn> departements() {
        return db.sql(
                        """
                        select t.code, c.geometry::text as geometry from contour c join territoire t on t.id = c.territoire
                         where t.kind = 'DEPARTEMENT' order by t.code
                        """)
                .query(Drawn.class)
                .list();
    }

    record Drawn(String code, String geometry) {}
}
