package fr.eterritoire.territoire;

import fr.eterritoire.territoire.Loading.Count;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The outlines of territories, from GeoJSON files: `communes-86.geojson.gz`, `epci.geojson.gz`…
@Component
class Contours {
    private record Outline(Kind kind, String code, String geometry) {}

    private final JdbcClient db;
    private final Copying copying;
    private final JsonMapper json;

    Contours(JdbcClient db, Copying copying, JsonMapper json) {
        this.db = db;
        this.copying = copying;
        this.json = json;
    }

    Count load(Path folder) {
        var outlines = new ArrayList<Outline>();
        for (var file : files(folder)) {
            outlines.addAll(read(file));
        }
        copying.into(
                "incoming_contour",
                "kind text, code text, geometry jsonb",
                outlines,
                outline -> List.of(outline.kind, outline.code, outline.geometry));
        var merged =
                db.sql(
                                """
                                insert into contour as c (territoire, geometry)
                                select t.id, i.geometry from incoming_contour i join territoire t on t.kind = i.kind and t.code = i.code
                                on conflict (territoire) do update set geometry = excluded.geometry where c.geometry <> excluded.geometry
                                returning (xmax = 0) as added
                                """)
                        .query(Boolean.class)
                        .list();
        var added = merged.stream().filter(isNew -> isNew).count();
        return new Count(
                added,
                merged.size() - added,
                db.sql("select count(*) from contour").query(Long.class).single());
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".geojson.gz")).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("Le dossier " + folder + " est illisible.", failure);
        }
    }

    private List<Outline> read(Path file) {
        var kind = kindOf(file.getFileName().toString());
        try (var bytes = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            var outlines = new ArrayList<Outline>();
            for (var feature : json.readTree(bytes).path("features")) {
                var properties = feature.path("properties");
                var code =
                        properties.has("code") ? properties.path("code") : properties.path("siren");
                outlines.add(
                        new Outline(kind, code.asString(), feature.path("geometry").toString()));
            }
            return outlines;
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "Le fichier " + file.getFileName() + " est illisible.", failure);
        }
    }

    private static Kind kindOf(String file) {
        return switch (file.substring(0, file.indexOf('.'))) {
            case "regions" -> Kind.REGION;
            case "departements" -> Kind.DEPARTEMENT;
            case "epci" -> Kind.EPCI;
            default -> Kind.COMMUNE;
        };
    }
}
