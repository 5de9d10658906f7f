package fr.eterritoire.installer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.eterritoire.LineTest;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files of places come in once, and say what they left out.
@LineTest
@Transactional
class AmenityImportTest {
    private static final Path REAL = Path.of("../shared/data");
    private static final String POSTE =
            """
            id,libelle,type,adresse,complement,code_postal,localite,insee,lat,lon,precision
            A1,LUSIGNAN,Bureau de Poste,1 RUE,,86600,LUSIGNAN,86139,46.4352,0.1243,Géocodé au numéro
            A2,ROUILLE AP,Agence postale communale,,,86480,ROUILLE,86213,46.42,0.04,Géocodé au centre de la commune
            A3,MONACO,Bureau de Poste,,,98000,MONACO,,43.7,7.4,Géocodé au numéro
            A1,LUSIGNAN,Bureau de Poste,1 RUE,,86600,LUSIGNAN,86139,46.4352,0.1243,Géocodé au numéro
            A4,AILLEURS,Bureau de Poste,,,86600,LUSIGNAN,86139,146.4,0.12,Géocodé au numéro
            """;
    private static final String STATIONS =
            """
            id,adresse,commune,code_postal,insee,lat,lon,type_route,ouverture,fermeture,jours_fermes,services,carburants,activite
            S1,route de Poitiers,LUSIGNAN,86600,86139,46.436,0.126,R,,,,,Gazole|SP98,O
            S2,route de Couhé,LUSIGNAN,86600,86139,,,R,,,,,,O
            S3,ancien garage,ROUILLE,86480,86213,46.42,0.04,R,,,,,,N
            """;

    @Autowired private AmenityLoading loading;
    @Autowired private Territoires territoires;
    @Autowired private JdbcClient db;
    @TempDir private Path folder;

    private AmenityFile read(String name, String csv) throws IOException {
        return AmenityFile.read(Files.writeString(folder.resolve(name), csv), territoires);
    }

    @Test
    void each_row_that_is_left_out_says_why() throws IOException {
        var poste = read("poste.csv", POSTE);
        assertThat(poste.points()).extracting(AmenityPoint::code).containsExactly("A1", "A2");
        assertThat(poste.points().getLast().position().orElseThrow().approximate()).isTrue();
        assertThat(poste.refused()).hasSize(3);
        assertThat(poste.refused().get(0)).contains("ligne 4", "A3", "n’existe pas");
        assertThat(poste.refused().get(1)).contains("ligne 5", "déjà dans le fichier");
        assertThat(poste.refused().get(2)).contains("146.4", "pas un point de la Terre");

        var stations = read("stations.csv", STATIONS);
        assertThat(stations.points()).hasSize(2);
        assertThat(stations.points().getLast().position()).isEmpty();
        assertThat(stations.refused()).singleElement().asString().contains("inactivité");
    }

    @Test
    void a_file_read_again_changes_nothing_and_what_it_no_longer_lists_leaves() throws IOException {
        var first = loading.load(read("poste.csv", POSTE), 2020, true);
        assertThat(first.added()).isEqualTo(2);
        var version = territoires.version();

        assertThat(loading.load(read("poste.csv", POSTE), 2020, true).isNothing()).isTrue();
        assertThat(territoires.version()).isEqualTo(version);

        var moved =
                POSTE.replace("A1,LUSIGNAN,Bureau", "A9,LUSIGNAN,Bureau").replace("0.04", "0.05");
        var next = read("moved.csv", moved);
        assertThat(loading.missing(next)).isEqualTo(new AmenityLoading.Missing(2, 1));
        var third = loading.load(next, 2024, true);
        assertThat(third.added()).isEqualTo(1);
        assertThat(third.changed()).isEqualTo(1);
        assertThat(third.removed()).isEqualTo(1);
        assertThat(
                        db.sql(
                                        "select licence || ' ' || year from amenity_source where"
                                                + " kind = 'POSTE'")
                                .query(String.class)
                                .single())
                .isEqualTo("ODbL 1.0 2024");
    }

    @Test
    void a_list_we_do_not_know_is_refused_by_its_name() {
        assertThatThrownBy(() -> read("autre.csv", "a,b\n1,2\n")).hasMessageContaining("autre.csv");
    }

    /// Real files, for whoever has them beside the project; skipped elsewhere.
    @Test
    void real_files_are_taken_nearly_whole() throws IOException {
        assumeTrue(Files.isDirectory(REAL), "no files beside the project");
        var poste = AmenityFile.read(REAL.resolve("laposte_points.csv.gz"), territoires);
        assertThat(poste.points()).hasSize(17_706);
        assertThat(poste.refused()).hasSize(10);
        assertThat(loading.load(poste, 2020, true).total()).isEqualTo(17_706);
        assertThat(loading.load(poste, 2020, true).isNothing()).isTrue();
    }
}
