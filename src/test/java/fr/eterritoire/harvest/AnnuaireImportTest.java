package fr.eterritoire.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.eterritoire.LineTest;
import fr.eterritoire.content.Accessibility;
import fr.eterritoire.content.Contact;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.FactsInWords;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Withdrawal;
import fr.eterritoire.territoire.UnknownListException;
import fr.eterritoire.text.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Lists of places come into the annuaire once, and say what they left out.
@LineTest
@Transactional
class AnnuaireImportTest {
    private static final Path REAL = Path.of(System.getProperty("partage", "../shared/data"));
    private static final String POSTE =
            """
            id,libelle,type,adresse,complement,code_postal,localite,insee,lat,lon,precision
            A1,GENCAY BP,Bureau de Poste,4 PLACE DU MARCHE,,86160,GENCAY,86103,46.37,0.40,Géocodé au numéro
            A2,GENCAY LE PARC LPA AP,Agence postale communale,LE BOURG,MAIRIE,86160,GENCAY,86103,46.37,0.41,Géocodé au numéro
            A3,GENCAY BP,Bureau de Poste,AUTRE RUE,,86160,GENCAY,86103,46.37,0.40,Géocodé au numéro
            A4,MONACO,Bureau de Poste,,,98000,MONACO,,43.7,7.4,Géocodé au numéro
            A1,GENCAY BP,Bureau de Poste,4 PLACE DU MARCHE,,86160,GENCAY,86103,46.37,0.40,Géocodé au numéro
            A5,GENCAY SUD BP,Bureau de Poste,,,86160,GENCAY,86103,146.4,0.12,Géocodé au numéro
            """;
    private static final String STATIONS =
            """
            id,adresse,commune,code_postal,insee,lat,lon,type_route,ouverture,fermeture,jours_fermes,services,carburants,activite
            S1,ROUTE DE CIVRAY,GENCAY,86160,86103,46.37,0.40,R,07:30,19:00,Dimanche,Automate CB|Lavage,Gazole|SP98,O
            S2,RUE DU STADE,GENCAY,86160,86103,46.37,0.40,R,01:00,01:00,,,Gazole,O
            S3,ancien garage,GENCAY,86160,86103,46.37,0.40,R,,,,,,N
            """;
    private static final String FESTIVALS =
            """
            id,nom,discipline,sous_categories,envergure,insee,commune,code_postal,adresse,periode,annee_creation,site,courriel_structure,lat,lon
            F1,Les Nuits de Gençay,Musique,Jazz,,86103,Gençay,86160,,Saison (21 juin - 5 septembre),2004,www.nuits.exemple,secret@exemple.invalid,46.37,0.40
            F2,Contes d’hiver,"Livre, littérature",,,86103,Gençay,86160,,Décembre,,,,,
            """;
    private static final String LINES =
            """
            [{"id": "datatourisme:p1", "nom": "Château des Essais", "types": ["CulturalSite", "Castle"],
              "description": "Ruines.", "adresse": "Le Donjon", "code_postal": "86160", "commune": "Gençay",
              "insee": "86103", "lat": 46.37, "lon": 0.4, "telephone": ["+33 5 49 00 00 00"],
              "url": "http://chateau.exemple/", "accessible_pmr": true, "createur": "OT", "maj": "2020-06-12"},
             {"id": "datatourisme:p2", "nom": "Loto", "types": ["EntertainmentAndEvent"], "insee": "86103"},
             {"id": "datatourisme:p3", "nom": "?", "types": ["Spaceship"], "insee": "86103"}]
            """;
    private static final String OBJECTS =
            """
            [{"@id": "https://data.exemple/15/o1", "@type": ["schema:Hotel", "Hotel", "PlaceOfInterest"],
              "rdfs:label": {"fr": ["Hôtel du Donjon"]}, "lastUpdate": "2026-02-01", "reducedMobilityAccess": false,
              "hasBeenCreatedBy": {"schema:legalName": "OT"},
              "hasContact": [{"schema:email": ["secret@exemple.invalid"], "schema:telephone": ["+33 5 49 00 00 01"],
                              "foaf:homepage": ["http://hotel.exemple/"]}],
              "hasDescription": [{"dc:description": {"fr": ["Douze chambres."]}}],
              "isLocatedAt": [{"schema:address": [{"schema:streetAddress": ["2 rue du Donjon"],
                    "schema:postalCode": "86160", "schema:addressLocality": "Gençay",
                    "hasAddressCity": [{"insee": "86103"}]}],
                 "schema:geo": {"schema:latitude": "46.37", "schema:longitude": "0.4"},
                 "schema:openingHoursSpecification": [
                    {"schema:opens": "09:00:00", "schema:closes": "21:00:00", "schema:validFrom": "2020-01-01T00:00:00",
                     "schema:validThrough": "2099-12-31T00:00:00", "schema:dayOfWeek": [{"@id": "schema:Monday"}]},
                    {"schema:opens": "10:00:00", "schema:closes": "11:00:00", "schema:validThrough": "2020-12-31T00:00:00",
                     "schema:dayOfWeek": [{"@id": "schema:Tuesday"}]}]}]}]
            """;

    @Autowired private AnnuaireImport command;
    @Autowired private Publications publications;
    @Autowired private JdbcClient db;
    @TempDir private Path folder;

    @BeforeEach
    void of2020() {
        command.year(2020);
    }

    private Report read(String name, String text) throws Exception {
        return command.report(Files.writeString(folder.resolve(name), text));
    }

    private Live live(String source, String id) {
        return publications.findLive(contentOf(source, id)).orElseThrow();
    }

    private ContentId contentOf(String source, String id) {
        return db.sql("select content from fiche_import where source = :s and source_id = :id")
                .param("s", source)
                .param("id", id)
                .query((row, _) -> new ContentId(row.getLong("content")))
                .single();
    }

    private Fiche fiche(String source, String id) {
        return (Fiche) live(source, id).content();
    }

    @Test
    void each_line_is_taken_or_says_why_it_is_not_and_a_second_run_changes_nothing()
            throws Exception {
        var first = read("poste.csv", POSTE);
        assertThat(first.counts())
                .contains("lus\u00a0: 6", "importés\u00a0: 2", "doublons\u00a0: 1")
                .contains("refusés\u00a0: 3");
        assertThat(first.said())
                .contains(
                        "déjà dans le fichier", "commune introuvable", "pas un point de la Terre");
        assertThat(fiche("laposte", "A2").title())
                .isEqualTo("La Poste – agence postale communale, Le Parc");
        assertThat(fiche("laposte", "A2").description().isEmpty()).isTrue();
        assertThat(fiche("laposte", "A1").place().address()).isEqualTo("4 Place du Marche");
        assertThat(fiche("laposte", "A1").attested()).isEqualTo(LocalDate.of(2020, 12, 31));

        var edition = live("laposte", "A1").edition();
        assertThat(read("poste.csv", POSTE).counts())
                .contains("importés\u00a0: 0", "mis à jour\u00a0: 0", "inchangés\u00a0: 2");
        assertThat(live("laposte", "A1").edition()).isEqualTo(edition);

        command.year(2024);
        assertThat(read("poste.csv", POSTE.replace("4 PLACE", "6 PLACE")).counts())
                .contains("mis à jour\u00a0: 2");
        assertThat(fiche("laposte", "A1").place().address()).startsWith("6");
    }

    @Test
    void what_was_corrected_or_withdrawn_here_stays_so() throws Exception {
        read("poste.csv", POSTE);
        var a1 = live("laposte", "A1");
        publications.revise(a1.id(), ((Fiche) a1.content()).attested(LocalDate.of(2026, 1, 1)));
        publications.withdraw(contentOf("laposte", "A2"), new Withdrawal.Gone());

        command.year(2024);
        var again = read("poste.csv", POSTE);
        assertThat(again.counts()).contains("laissés tels quels\u00a0: 2", "importés\u00a0: 0");
        assertThat(again.said()).contains("corrigée ici", "retirée ici");
        assertThat(fiche("laposte", "A1").attested()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void a_station_keeps_the_hours_of_its_source_and_none_that_mean_nothing() throws Exception {
        var report = read("stations.csv", STATIONS);
        assertThat(report.counts()).contains("importés\u00a0: 2", "refusés\u00a0: 1");
        var station = fiche("carburants", "S1");
        assertThat(station.title()).isEqualTo("Station-service, Route de Civray");
        assertThat(station.hours().orElseThrow().week()).hasSize(6);
        assertThat(station.description().plain()).contains("Gazole, SP98", "Lavage");
        assertThat(fiche("carburants", "S2").hours()).isEmpty();
    }

    @Test
    void a_festival_says_its_season_and_no_date_and_nobodys_address() throws Exception {
        read("festivals.csv", FESTIVALS);
        var nights = fiche("festivals", "F1");
        assertThat(nights.category()).isEqualTo(FicheCategory.FESTIVAL);
        assertThat(nights.season()).contains("entre le 21 juin et le 5 septembre");
        assertThat(Language.ENGLISH.speaking(() -> FactsInWords.season(nights)))
                .hasValueSatisfying(
                        season ->
                                assertThat(season.words())
                                        .isEqualTo("between 21\u00a0June and 5\u00a0September"));
        assertThat(nights.toString()).doesNotContain("secret@");
        assertThat(fiche("festivals", "F2").season()).contains("en décembre");
    }

    @Test
    void datatourisme_is_read_flat_or_as_its_own_objects() throws Exception {
        var report = read("poi.json", LINES);
        assertThat(report.counts()).contains("importés\u00a0: 1", "refusés\u00a0: 2");
        assertThat(report.said()).contains("c’est un événement", "genre inconnu");
        var castle = fiche("datatourisme", "p1");
        assertThat(castle.category()).isEqualTo(FicheCategory.MONUMENT);
        assertThat(castle.accessibility()).containsExactly(Accessibility.MI);
        assertThat(castle.contact().flatMap(Contact::phone)).contains("05 49 00 00 00");
        assertThat(castle.attested()).isEqualTo(LocalDate.of(2020, 6, 12));

        read("objets.json", OBJECTS);
        var hotel = fiche("datatourisme", "o1");
        assertThat(hotel.category()).isEqualTo(FicheCategory.HOTEL);
        assertThat(hotel.hours().orElseThrow().week()).hasSize(1);
        assertThat(hotel.place().address()).isEqualTo("2 rue du Donjon");
        assertThat(hotel.toString()).doesNotContain("secret@");
    }

    @Test
    void a_list_we_do_not_know_is_refused() {
        assertThatThrownBy(() -> read("autre.csv", "a,b\n1,2\n"))
                .isInstanceOf(UnknownListException.class);
    }

    /// Real files, for whoever has them beside the project; skipped elsewhere.
    @Test
    void real_files_are_taken_nearly_whole() throws IOException {
        assumeTrue(Files.isDirectory(REAL), "no files beside the project");
        var file = REAL.resolve("poi-datatourisme-centre.json.gz");
        var first = command.report(file);
        assertThat(first.counts()).contains("lus\u00a0: 1025");
        assertThat(command.report(file).counts())
                .contains("importés\u00a0: 0", "mis à jour\u00a0: 0");
    }
}
