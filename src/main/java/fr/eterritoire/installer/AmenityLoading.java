package fr.eterritoire.installer;

import fr.eterritoire.territoire.Position;
import fr.eterritoire.territoire.Territoires;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/// Brings the places of a kind up to a file, all or nothing: adds what is new, changes what
/// differs, takes away what the file no longer lists. A file read again changes nothing.
@Component
class AmenityLoading {
    private final JdbcClient db;
    private final Territoires territoires;
    private final InstantSource clock;

    AmenityLoading(JdbcClient db, Territoires territoires, InstantSource clock) {
        this.db = db;
        this.territoires = territoires;
        this.clock = clock;
    }

    record Count(long added, long changed, long removed, long total) {
        boolean isNothing() {
            return added + changed + removed == 0;
        }
    }

    /// How many places of its kind are known, and how many of them a file no longer lists.
    record Missing(int known, int missing) {}

    Missing missing(AmenityFile file) {
        return db.sql(
                        """
                        select count(*) as known, count(*) filter (where code <> all(:codes)) as missing
                          from amenity_point where kind = :kind
                        """)
                .param("kind", file.list().kind.name())
                .param("codes", texts(file.points(), AmenityPoint::code))
                .query(Missing.class)
                .single();
    }

    /// @param year that the file tells of
    /// @param whole whether it lists them all, so that the others are no more
    @Transactional
    public Count load(AmenityFile file, int year, boolean whole) {
        db.sql("select pg_advisory_xact_lock(hashtext('amenities'))").query().listOfRows();
        var dated = source(file.list(), year);
        var merged = merge(file.points());
        var removed = whole ? remove(file) : 0;
        var added = merged.stream().filter(isNew -> isNew).count();
        var count = new Count(added, merged.size() - added, removed, file.points().size());
        if (dated || !count.isNothing()) {
            territoires.change();
        }
        return count;
    }

    private int remove(AmenityFile file) {
        return db.sql("delete from amenity_point where kind = :kind and code <> all(:codes)")
                .param("kind", file.list().kind.name())
                .param("codes", texts(file.points(), AmenityPoint::code))
                .update();
    }

    /// @return whether anything of it is new
    private boolean source(AmenityList list, int year) {
        return db.sql(
                                """
                                insert into amenity_source as s (kind, name, licence, year, imported_at)
                                values (:kind, :name, :licence, :year, :now)
                                on conflict (kind) do update
                                   set name = excluded.name, licence = excluded.licence, year = excluded.year, imported_at = excluded.imported_at
                                 where (s.name, s.licence, s.year) is distinct from (excluded.name, excluded.licence, excluded.year)
                                """)
                        .param("kind", list.kind.name())
                        .param("name", list.publisher())
                        .param("licence", list.licence())
                        .param("year", year)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /// @return for each row that is not as it was, whether it is new
    private List<Boolean> merge(List<AmenityPoint> points) {
        return db.sql(
                        """
                        insert into amenity_point as p (kind, code, commune, name, detail, address, lat, lon, approximate)
                        select * from unnest(:kinds::text[], :codes::text[], :communes::int[], :names::text[], :details::text[],
                                             :addresses::text[], :lats::float8[], :lons::float8[], :approximates::boolean[])
                        on conflict (kind, code) do update
                           set commune = excluded.commune, name = excluded.name, detail = excluded.detail, address = excluded.address,
                               lat = excluded.lat, lon = excluded.lon, approximate = excluded.approximate
                         where (p.commune, p.name, p.detail, p.address, p.lat, p.lon, p.approximate)
                               is distinct from (excluded.commune, excluded.name, excluded.detail, excluded.address, excluded.lat,
                               excluded.lon, excluded.approximate)
                        returning (xmax = 0) as added
                        """)
                .param("kinds", texts(points, point -> point.kind().name()))
                .param("codes", texts(points, AmenityPoint::code))
                .param(
                        "communes",
                        points.stream().map(p -> p.commune().id()).toArray(Integer[]::new))
                .param("names", texts(points, AmenityPoint::name))
                .param("details", texts(points, AmenityPoint::detail))
                .param("addresses", texts(points, AmenityPoint::address))
                .param("lats", degrees(points, position -> position.point().lat()))
                .param("lons", degrees(points, position -> position.point().lon()))
                .param(
                        "approximates",
                        points.stream()
                                .map(p -> p.position().map(Position::approximate).orElse(true))
                                .toArray(Boolean[]::new))
                .query(Boolean.class)
                .list();
    }

    private static String[] texts(List<AmenityPoint> points, Function<AmenityPoint, String> text) {
        return points.stream().map(text).toArray(String[]::new);
    }

    private static Double[] degrees(List<AmenityPoint> points, Function<Position, Double> degrees) {
        return points.stream()
                .map(point -> point.position().map(degrees).orElse(null))
                .toArray(Double[]::new);
    }
}
