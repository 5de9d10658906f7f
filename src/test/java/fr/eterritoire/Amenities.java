package fr.eterritoire;

import fr.eterritoire.territoire.Territoires;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Places of services in the Vienne, as if lists of them had been imported: enough to cover it. In
/// the south-west Lusignan alone has both; Sanxay, Jazeneuil and Curzay have none.
final class Amenities {
    private static final String LISTED =
            """
            insert into amenity_point (kind, code, commune, name, detail, address, approximate, lat, lon)
            select k.kind, c.code || '-' || n, t.id, c.code, k.detail, '', false, t.lat, t.lon
              from (values ('POSTE', 'Bureau de Poste'), ('CARBURANT', 'Gazole')) k (kind, detail)
             cross join (values ('86139', 1), ('86194', 6), ('86066', 3)) c (code, places)
             cross join generate_series(1, c.places) n
              join territoire t on t.kind = 'COMMUNE' and t.code = c.code
            on conflict do nothing
            """;

    private Amenities() {}

    static void laid(JdbcClient db, Territoires territoires) {
        db.sql(
                        """
                        insert into amenity_source (kind, name, licence, year, imported_at)
                        values ('POSTE', 'La Poste', 'ODbL 1.0', 2020, now()),
                               ('CARBURANT', 'prix-carburants.gouv.fr', 'Licence Ouverte 2.0', 2020, now())
                        on conflict do nothing
                        """)
                .update();
        if (db.sql(LISTED).update() > 0) {
            territoires.change();
        }
    }
}
