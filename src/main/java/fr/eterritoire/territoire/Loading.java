package fr.eterritoire.territoire;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Brings the tables up to a set of files, all or nothing: adds what is new, changes what differs,
/// leaves the rest; ids and slugs that are there stay.
@Component
class Loading {
    private static final String COLUMNS =
            """
            kind text, code text, name text, name_at text, name_of text, slug text, parent_kind text, parent text, epci text,
            nature text, siren text, population int, surface float8, lat float8, lon float8, approximate boolean, zone text
            """;

    private final JdbcClient db;
    private final Copying copying;
    private final Contours contours;
    private final InstantSource clock;

    Loading(JdbcClient db, Copying copying, Contours contours, InstantSource clock) {
        this.db = db;
        this.copying = copying;
        this.contours = contours;
        this.clock = clock;
    }

    /// What came of an import.
    ///
    /// @param counts by what is counted, in French
    /// @param refused each row that was left out, with its reason
    record Report(Map<String, Count> counts, List<String> refused) {}

    record Count(long added, long changed, long total) {}

    @Transactional
    public Report load(OpenData data) {
        db.sql("select pg_advisory_xact_lock(hashtext('territoires'))").query().listOfRows();
        var reading = new Reading(data);
        var counts = new LinkedHashMap<String, Count>();
        var refused = new ArrayList<String>();
        mergeTerritoires(reading, counts);
        counts.put("Codes postaux", postcodes(data, reading, refused));
        counts.put("Autres noms", otherNames(data, reading, refused));
        data.contours().ifPresent(folder -> counts.put("Contours", contours.load(folder)));
        refused.addAll(0, reading.refused());
        db.sql("update atlas set version = version + 1, complet = coalesce(:today, complet)")
                .param(
                        "today",
                        data.isComplete()
                                ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                                : null,
                        java.sql.Types.DATE)
                .update();
        return new Report(counts, refused);
    }

    private void mergeTerritoires(Reading reading, Map<String, Count> counts) {
        var rows = new ArrayList<Row>();
        rows.addAll(reading.france());
        rows.addAll(reading.regions());
        rows.addAll(reading.departements());
        rows.addAll(reading.epcis());
        rows.addAll(reading.communes());
        copying.into("incoming", COLUMNS, rows, Loading::cells);
        merge(Kind.FRANCE);
        counts.put("Régions", merge(Kind.REGION));
        counts.put("Départements", merge(Kind.DEPARTEMENT));
        counts.put("Intercommunalités", merge(Kind.EPCI));
        counts.put("Communes", merge(Kind.COMMUNE));
    }

    private static List<?> cells(Row row) {
        var point = row.position().map(Position::point);
        return List.of(
                row.kind(),
                row.code(),
                row.name().name(),
                row.name().at(),
                row.name().of(),
                row.slug(),
                row.kind() == Kind.DEPARTEMENT ? Kind.REGION : Kind.DEPARTEMENT,
                row.parent(),
                row.epci(),
                row.nature(),
                row.siren(),
                row.population(),
                row.surface(),
                point.map(Point::lat),
                point.map(Point::lon),
                row.position().map(Position::approximate).orElse(false),
                row.zone());
    }

    private Count merge(Kind kind) {
        var merged =
                db.sql(
                                """
                                insert into territoire as t (kind, code, name, name_at, name_of, slug, parent, epci, nature, siren, population,
                                       surface, lat, lon, approximate, zone)
                                select i.kind, i.code, i.name, i.name_at, i.name_of, i.slug, p.id, e.id, i.nature, i.siren, i.population,
                                       i.surface, i.lat, i.lon, i.approximate, i.zone
                                  from incoming i
                                  left join territoire p on p.kind = i.parent_kind and p.code = i.parent
                                  left join territoire e on e.kind = 'EPCI' and e.code = i.epci
                                 where i.kind = :kind
                                 order by i.code
                                on conflict (kind, code) do update set
                                       name = excluded.name, name_at = excluded.name_at, name_of = excluded.name_of,
                                       parent = excluded.parent, epci = excluded.epci, nature = excluded.nature, siren = excluded.siren,
                                       population = excluded.population, surface = coalesce(excluded.surface, t.surface),
                                       lat = coalesce(excluded.lat, t.lat), lon = coalesce(excluded.lon, t.lon),
                                       approximate = case when excluded.lat is null then t.approximate else excluded.approximate end,
                                       zone = excluded.zone
                                 where (t.name, t.name_at, t.name_of, t.parent, t.epci, t.nature, t.siren, t.population, t.zone)
                                       is distinct from (excluded.name, excluded.name_at, excluded.name_of, excluded.parent, excluded.epci,
                                       excluded.nature, excluded.siren, excluded.population, excluded.zone)
                                    or (excluded.surface is not null and t.surface is distinct from excluded.surface)
                                    or (excluded.lat is not null and (t.lat, t.lon, t.approximate)
                                       is distinct from (excluded.lat, excluded.lon, excluded.approximate))
                                returning (xmax = 0) as added
                                """)
                        .param("kind", kind.name())
                        .query(Boolean.class)
                        .list();
        var added = merged.stream().filter(isNew -> isNew).count();
        return new Count(
                added,
                merged.size() - added,
                total("territoire where kind = '" + kind + "' and until is null"));
    }

    private long total(String from) {
        return db.sql("select count(*) from " + from).query(Long.class).single();
    }

    private record Pair(String code, String commune) {}

    private Count postcodes(OpenData data, Reading reading, List<String> refused) {
        var pairs = new ArrayList<Pair>();
        data.table("communes.csv.gz")
                .require("codes_postaux")
                .rows()
                .forEach(
                        row -> {
                            for (var code : row.get("codes_postaux").split("\\|")) {
                                pairs.add(new Pair(code, row.get("insee")));
                            }
                        });
        data.find("codes_postaux.csv.gz")
                .ifPresent(
                        table -> {
                            var column =
                                    table.rows().getFirst().isMapped("insee")
                                            ? "insee"
                                            : "insee_2023";
                            table.rows()
                                    .forEach(
                                            row ->
                                                    pairs.add(
                                                            new Pair(
                                                                    row.get("code_postal"),
                                                                    row.get(column))));
                        });
        var known = codesOf(reading);
        pairs.stream()
                .filter(pair -> !known.contains(pair.commune))
                .map(Loading::unknownCommune)
                .forEach(refused::add);
        copying.into(
                "incoming_postcode",
                "code text, commune text",
                pairs.stream()
                        .filter(pair -> known.contains(pair.commune) && !pair.code.isBlank())
                        .distinct()
                        .toList(),
                pair -> List.of(pair.code, pair.commune));
        return replace(
                "postcode",
                "code, commune",
                "select i.code, t.id from incoming_postcode i join territoire t on t.kind ="
                        + " 'COMMUNE' and t.code = i.commune");
    }

    private static String unknownCommune(Pair pair) {
        return "Code postal "
                + pair.code
                + "\u00a0: la commune « "
                + pair.commune
                + " » n’existe pas ou plus.";
    }

    private static Set<String> codesOf(Reading reading) {
        return reading.communes().stream().map(Row::code).collect(Collectors.toSet());
    }

    private Count otherNames(OpenData data, Reading reading, List<String> refused) {
        copying.into(
                "incoming_name",
                "commune text, departement text, code text, name text, slug text, since text",
                OtherName.of(data, codesOf(reading), refused),
                name ->
                        List.of(
                                name.commune(),
                                name.departement(),
                                name.code(),
                                name.name(),
                                name.slug(),
                                name.since()));
        return replace(
                "other_name",
                "commune, departement, code, name, slug, since",
                """
                select t.id, d.id, i.code, i.name, i.slug, i.since from incoming_name i
                  join territoire t on t.kind = 'COMMUNE' and t.code = i.commune
                  join territoire d on d.kind = 'DEPARTEMENT' and d.code = i.departement
                """);
    }

    /// The rows of `table` become those of `select`.
    private Count replace(String table, String columns, String select) {
        db.sql("delete from %s where (%s) not in (%s)".formatted(table, columns, select)).update();
        var added =
                db.sql(
                                "insert into %s (%s) %s on conflict do nothing"
                                        .formatted(table, columns, select))
                        .update();
        return new Count(added, 0, total(table));
    }
}
