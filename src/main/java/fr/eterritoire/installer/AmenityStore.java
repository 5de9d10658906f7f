package fr.eterritoire.installer;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Point;
import fr.eterritoire.territoire.Position;
import fr.eterritoire.territoire.Territoires;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what files say of amenities: where they are, and who says so.
@Component
class AmenityStore {
    private final JdbcClient db;
    private final Territoires territoires;

    AmenityStore(JdbcClient db, Territoires territoires) {
        this.db = db;
        this.territoires = territoires;
    }

    Map<Amenity, AmenitySource> sources() {
        var sources = new HashMap<Amenity, AmenitySource>();
        db.sql("select * from amenity_source")
                .query(
                        (row, _) ->
                                new AmenitySource(
                                        Amenity.valueOf(row.getString("kind")),
                                        row.getString("name"),
                                        row.getString("licence"),
                                        row.getInt("year"),
                                        row.getObject("imported_at", OffsetDateTime.class)
                                                .toInstant()))
                .list()
                .forEach(source -> sources.put(source.kind(), source));
        return sources;
    }

    /// All of them but those of communes that are no more.
    List<AmenityPoint> points() {
        var communes = new HashMap<Integer, Commune>();
        territoires
                .communesOf(territoires.france())
                .forEach(commune -> communes.put(commune.id(), commune));
        var points = new ArrayList<AmenityPoint>();
        db.sql("select * from amenity_point order by kind, code")
                .query(
                        row -> {
                            var commune = communes.get(row.getInt("commune"));
                            if (commune != null) {
                                points.add(point(row, commune));
                            }
                        });
        return points;
    }

    private static AmenityPoint point(ResultSet row, Commune commune) throws SQLException {
        return new AmenityPoint(
                Amenity.valueOf(row.getString("kind")),
                row.getString("code"),
                commune,
                row.getString("name"),
                row.getString("detail"),
                row.getString("address"),
                position(row));
    }

    private static Optional<Position> position(ResultSet row) throws SQLException {
        var lat = row.getObject("lat", Double.class);
        var lon = row.getObject("lon", Double.class);
        return lat == null || lon == null
                ? Optional.empty()
                : Optional.of(new Position(new Point(lat, lon), row.getBoolean("approximate")));
    }
}
