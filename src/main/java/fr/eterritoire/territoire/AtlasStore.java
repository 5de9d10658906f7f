package fr.eterritoire.territoire;

import fr.eterritoire.territoire.Epci.Nature;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Reads the tables into a snapshot.
@Component
class AtlasStore {
    private static final Map<String, ZoneId> ZONES = new ConcurrentHashMap<>();

    private final JdbcClient db;

    AtlasStore(JdbcClient db) {
        this.db = db;
    }

    boolean isEmpty() {
        return version() == 0;
    }

    long version() {
        return db.sql("select version from atlas").query(Long.class).single();
    }

    /// The day the complete set was imported.
    Optional<LocalDate> complete() {
        return db.sql("select complet from atlas where complet is not null")
                .query(LocalDate.class)
                .optional();
    }

    /// Counts as a change of the territories: every page is made anew.
    void paint(int territoire, Palette palette) {
        db.sql(
                        """
                        with painted as (update territoire set palette = :palette where id = :id)
                        update atlas set version = version + 1
                        """)
                .param("palette", palette.name())
                .param("id", territoire)
                .update();
    }

    void change() {
        db.sql("update atlas set version = version + 1").update();
    }

    private Set<Integer> outlined() {
        return new HashSet<>(db.sql("select territoire from contour").query(Integer.class).list());
    }

    Atlas read() {
        var version = version();
        var france = rows(Kind.FRANCE, row -> new France(row.getInt("id"))).getFirst();
        var regions = byId(rows(Kind.REGION, AtlasStore::region));
        var departements = byId(rows(Kind.DEPARTEMENT, row -> departement(row, regions)));
        var centres = centres();
        var epcis = byId(rows(Kind.EPCI, row -> epci(row, departements, centres)));
        var postcodes = postcodes();
        var communes = rows(Kind.COMMUNE, row -> commune(row, departements, epcis, postcodes));
        return new Atlas(
                version,
                france,
                List.copyOf(regions.values()),
                List.copyOf(departements.values()),
                List.copyOf(epcis.values()),
                communes,
                otherNames(),
                formerSlugs(),
                outlined());
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(Kind kind, Reader<T> reader) {
        return db.sql("select * from territoire where kind = :kind and until is null order by id")
                .param("kind", kind.name())
                .query((row, _) -> reader.read(row))
                .list();
    }

    private static <T extends Territoire> Map<Integer, T> byId(List<T> territoires) {
        var map = new LinkedHashMap<Integer, T>();
        territoires.forEach(territoire -> map.put(territoire.id(), territoire));
        return map;
    }

    private static Toponym name(ResultSet row) throws SQLException {
        return new Toponym(
                asPrinted(row.getString("name")),
                asPrinted(row.getString("name_at")),
                asPrinted(row.getString("name_of")));
    }

    /// « Val-d’Oise »: the lists of INSEE write the apostrophe of typewriters.
    private static String asPrinted(String name) {
        return name.replace('\'', '’');
    }

    /// One for all that have it: each call of `ZoneId` makes another.
    private static ZoneId zone(ResultSet row) throws SQLException {
        return ZONES.computeIfAbsent(row.getString("zone"), ZoneId::of);
    }

    private static Palette palette(ResultSet row) throws SQLException {
        return Palette.valueOf(row.getString("palette"));
    }

    private static Region region(ResultSet row) throws SQLException {
        return new Region(
                row.getInt("id"),
                row.getString("code"),
                name(row),
                row.getString("slug"),
                zone(row),
                palette(row));
    }

    private static Departement departement(ResultSet row, Map<Integer, Region> regions)
            throws SQLException {
        return new Departement(
                row.getInt("id"),
                row.getString("code"),
                name(row),
                row.getString("slug"),
                the(regions, row.getInt("parent")),
                zone(row),
                palette(row));
    }

    private static Epci epci(
            ResultSet row, Map<Integer, Departement> departements, Map<Integer, Point> centres)
            throws SQLException {
        return new Epci(
                row.getInt("id"),
                new Siren(row.getString("code")),
                Nature.valueOf(row.getString("nature")),
                name(row),
                row.getString("slug"),
                the(departements, row.getInt("parent")),
                row.getInt("population"),
                Optional.ofNullable(centres.get(row.getInt("id"))),
                zone(row),
                palette(row));
    }

    private static Commune commune(
            ResultSet row,
            Map<Integer, Departement> departements,
            Map<Integer, Epci> epcis,
            Map<Integer, List<String>> postcodes)
            throws SQLException {
        return new Commune(
                row.getInt("id"),
                new CodeInsee(row.getString("code")),
                name(row),
                row.getString("slug"),
                the(departements, row.getInt("parent")),
                Optional.ofNullable(epcis.get(row.getInt("epci"))),
                postcodes.getOrDefault(row.getInt("id"), List.of()),
                row.getInt("population"),
                Optional.ofNullable(row.getObject("surface", Double.class)),
                position(row),
                zone(row),
                palette(row));
    }

    private static Optional<Position> position(ResultSet row) throws SQLException {
        var lat = row.getObject("lat", Double.class);
        var lon = row.getObject("lon", Double.class);
        return lat == null || lon == null
                ? Optional.empty()
                : Optional.of(new Position(new Point(lat, lon), row.getBoolean("approximate")));
    }

    private static <T> T the(Map<Integer, T> known, int id) {
        return Optional.ofNullable(known.get(id))
                .orElseThrow(() -> new IllegalStateException("No territory " + id));
    }

    /// The middle of the communes of each intercommunality.
    private Map<Integer, Point> centres() {
        var centres = new HashMap<Integer, Point>();
        db.sql(
                        "select epci, avg(lat) as lat, avg(lon) as lon from territoire where epci"
                                + " is not null and lat is not null group by epci")
                .query(
                        row -> {
                            centres.put(
                                    row.getInt("epci"),
                                    new Point(row.getDouble("lat"), row.getDouble("lon")));
                        });
        return centres;
    }

    /// Six communes share a postcode, and its letters.
    private Map<Integer, List<String>> postcodes() {
        var postcodes = new HashMap<Integer, List<String>>();
        var known = new HashMap<String, String>();
        db.sql("select commune, code from postcode order by commune, code")
                .query(
                        row -> {
                            var code = known.computeIfAbsent(row.getString("code"), one -> one);
                            postcodes.merge(row.getInt("commune"), List.of(code), AtlasStore::both);
                        });
        return postcodes;
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private List<Atlas.Other> otherNames() {
        return db.sql(
                        "select commune, departement, code, name, slug from other_name order by"
                                + " since desc, code, name")
                .query(Atlas.Other.class)
                .list();
    }

    private List<Atlas.FormerSlug> formerSlugs() {
        return db.sql(
                        "select kind, coalesce(parent, 0) as parent, slug, territoire from"
                                + " former_slug")
                .query(Atlas.FormerSlug.class)
                .list();
    }
}
