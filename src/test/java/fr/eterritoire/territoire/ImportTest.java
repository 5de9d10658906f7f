package fr.eterritoire.territoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.eterritoire.LineTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

@LineTest
@Transactional
class ImportTest {
    private static final String COMMUNES =
            """
            insee,nom,nom_a,nom_de,codes_postaux,departement,epci,siren,population,superficie_km2,lat,lon,point_source
            86294,Vouillé,à Vouillé,de Vouillé,86190,86,200069763,218602944,3697,34.6,46.6400,0.1700,chef_lieu
            8629,Faux,à Faux,de Faux,86190,86,200069763,,10,,,,
            86078,Civray,à Civray,de Civray,86400,999,200069763,,10,,,,
            """;
    private static final String EPCI =
            """
            siren,nom,nature,population
            200069763,CC du Haut Poitou,CC,41000
            """;

    @Autowired private Loading loading;
    @Autowired private JdbcClient db;
    @TempDir private Path folder;

    private void file(String name, String csv) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(csv.getBytes(StandardCharsets.UTF_8));
        }
    }

    private String positionOfVouille() {
        return db.sql(
                        "select lat || ' ' || approximate from territoire where kind = 'COMMUNE'"
                                + " and code = '86294'")
                .query(String.class)
                .single();
    }

    @Test
    void points_and_surfaces_are_replaced_once() throws IOException {
        file("communes.csv.gz", COMMUNES);
        file("epci.csv.gz", EPCI);

        var first = loading.load(OpenData.in(folder));
        var second = loading.load(OpenData.in(folder));

        assertThat(positionOfVouille()).isEqualTo("46.64 false");
        assertThat(first.counts().get("Communes").changed()).isEqualTo(1);
        assertThat(second.counts().get("Communes").changed()).isZero();
        assertThat(second.counts().get("Communes").total()).isEqualTo(34_969);
    }

    @Test
    void each_refused_row_is_named_with_its_fault() throws IOException {
        file("communes.csv.gz", COMMUNES);
        file("epci.csv.gz", EPCI);

        assertThat(loading.load(OpenData.in(folder)).refused())
                .anySatisfy(line -> assertThat(line).contains("ligne 3", "8629", "INSEE"))
                .anySatisfy(line -> assertThat(line).contains("ligne 4", "86078", "999"));
    }

    @Test
    void a_missing_file_or_column_is_named() throws IOException {
        assertThatThrownBy(() -> loading.load(OpenData.in(folder)))
                .hasMessageContaining("communes.csv.gz");
        file("communes.csv.gz", "insee,nom\n86294,Vouillé\n");
        assertThatThrownBy(() -> loading.load(OpenData.in(folder))).hasMessageContaining("nom_a");
    }

    @Test
    void every_slug_is_free_of_reserved_words() {
        assertThat(
                        db.sql("select slug from territoire where kind = 'COMMUNE'")
                                .query(String.class)
                                .list())
                .noneMatch(ReservedWords::isUnder);
        assertThat(
                        db.sql("select slug from territoire where kind = 'DEPARTEMENT'")
                                .query(String.class)
                                .list())
                .noneMatch(ReservedWords::isFirst)
                .noneMatch(ReservedWords::isUnder);
    }

    @Test
    void a_slug_that_changes_still_leads_to_its_commune() {
        db.sql(
                        "update territoire set slug = 'vouille-la-neuve' where code = '86294' and"
                                + " kind = 'COMMUNE'")
                .update();

        assertThat(
                        db.sql(
                                        "select t.code from former_slug f join territoire t on t.id"
                                                + " = f.territoire where f.slug = 'vouille'")
                                .query(String.class)
                                .list())
                .containsExactly("86294");
    }
}
