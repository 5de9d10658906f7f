package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;
import fr.eterritoire.droits.LegalFacts;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Territoires;

import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;

/// What the law wants a town hall to say on its pages, and to keep in its drawers.
@LineTest
class TownHallLegalTest {
    private static final Map<String, String> ALL =
            Map.of(
                    "adresse", "2 place du Général de Gaulle, 86400 Civray",
                    "telephone", "05 49 87 00 00",
                    "courriel", "mairie@civray.test",
                    "directeur", "Jeanne Martin",
                    "delegue", "Centre de gestion, dpo@cdg86.test",
                    "images", "Mairie de Civray");

    @Autowired Visitor visitor;
    @Autowired Office office;
    @Autowired LegalFacts facts;
    @Autowired Territoires territoires;

    private java.util.List<String> missing() {
        return facts.missing(territoires.findCommune(new CodeInsee("86078")).orElseThrow());
    }

    @Test
    void what_is_missing_is_named_until_all_is_there_and_then_the_public_reads_it() {
        var clerk = office.at(CIVRAY, Role.ADMINISTRATOR);
        clerk.get("/mairie/86078/mentions");
        clerk.post("/mairie/86078/mentions", Map.of("adresse", "2 place du Marché"));
        assertThat(missing()).hasSize(5).contains("Délégué à la protection des données");
        assertThat(clerk.get("/mairie/86078/mentions").words())
                .contains("Il manque encore", "Directeur ou directrice de la publication");

        assertThat(clerk.post("/mairie/86078/mentions", ALL).status()).isEqualTo(302);
        assertThat(missing()).isEmpty();
        var page = visitor.get("/vienne/civray/mentions-legales");
        assertThat(page.words()).contains(ALL.values().toArray(String[]::new));
        assertThat(page.words()).contains("Exploitant d’essai", "CNIL", "6 mois");
        assertThat(clerk.get("/mairie/86078/journal").words())
                .contains("Mentions légales modifiées");
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost() {
        var clerk = office.at(CIVRAY, Role.ADMINISTRATOR);
        clerk.get("/mairie/86078/mentions");
        var wrong =
                clerk.post(
                        "/mairie/86078/mentions",
                        Map.of("telephone", "allo", "courriel", "mairie", "directeur", "Jeanne"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words())
                .contains("Ce numéro n’est pas complet", "Cette adresse est incomplète");
        assertThat(wrong.field("directeur")).isEqualTo("Jeanne");
        assertThat(wrong.html().title()).startsWith("Erreur");
    }

    @Test
    void a_town_hall_that_has_not_joined_is_published_by_the_operator() {
        assertThat(visitor.get("/vienne/chauvigny/mentions-legales").words())
                .contains("établie à partir de données publiques par Exploitant d’essai");
        assertThat(visitor.get("/vienne/mentions-legales").location())
                .isEqualTo("/mentions-legales");
    }

    @Test
    void the_register_says_how_long_each_is_kept() throws IOException {
        var reader = office.at(CIVRAY, Role.READER);
        assertThat(reader.get("/mairie/86078/registre").words())
                .contains("Propositions", "Signalements", "Journal des actes")
                .contains("1 an après la fin de l’événement", "effacé après 2 ans sans usage");
        var file = reader.get("/mairie/86078/registre.csv");
        var rows = CSVFormat.RFC4180.parse(new StringReader(file.body())).getRecords();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(11).allMatch(row -> row.size() == 7);
    }
}
