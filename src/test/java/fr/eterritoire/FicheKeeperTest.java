package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.Map;

/// Who keeps a fiche: whoever last spoke for it and was published, not whoever would like to.
@LineTest
class FicheKeeperTest {
    private static final String LISE = "lise@fleurs.test";
    private static final Map<String, String> MOTIF = Map.of("motif", "UNLAWFUL");
    private static final Map<String, String> WHY =
            Map.of("comment", "retirer", "raison", "UNLAWFUL");

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Office office;
    @Autowired Ledger ledger;
    @Autowired JdbcClient db;

    private Proposal shop() {
        var bare = Map.of("lieu", "Le Bourg");
        return village.online(village.fiche(VOUILLE, "fleuriste", "Fleurs de Lise", bare));
    }

    /// Somebody says that they run it, and confirms by mail.
    private void takenOver(String address, String mail) {
        var form = visitor.get(address + "/tenir").form();
        form.set("courriel", mail);
        form.set("contactTelephone", "05 49 00 00 01");
        form.set("pas", "relire");
        assertThat(visitor.post(address + "/tenir", form).status()).isEqualTo(422);
        form.set("representant", "oui");
        var sending = visitor.post(address + "/tenir", form).form();
        village.waits(Duration.ofSeconds(4));
        sending.set("pas", "envoyer");
        assertThat(visitor.post(address + "/tenir", sending).status()).isEqualTo(200);
        var confirm = village.letters().last(mail, "Confirmez").link("Confirmer");
        assertThat(visitor.post(confirm, Map.of()).status()).isEqualTo(302);
    }

    @Test
    void a_fiche_that_an_inhabitant_proposed_is_taken_over_by_who_runs_it() {
        var shop = shop();
        var address = shop.address();
        assertThat(shop.page().words()).contains("Tenez cette fiche à jour");

        takenOver(address, LISE);
        assertThat(shop.page().words()).doesNotContain("05 49 00 00 01");
        shop.published();

        assertThat(shop.page().words())
                .contains("05 49 00 00 01", "Le Bourg")
                .doesNotContain("Tenez cette fiche");
        assertThat(visitor.get(address + "/tenir").status()).isEqualTo(404);
    }

    @Test
    void reasons_go_to_who_keeps_it_and_not_to_who_asked_to_take_it_over() {
        var clerk = office.at(VOUILLE, Role.ADMINISTRATOR);
        clerk.get("/mairie/86294/annonces");
        var withdrawn = shop();
        takenOver(withdrawn.address(), "inconnu-1@ailleurs.test");
        var content = ledger.lastOf(withdrawn).content();
        clerk.post("/mairie/86294/annonces/" + content + "/retrait", WHY);

        var reported = shop();
        takenOver(reported.address(), "inconnu-2@ailleurs.test");
        clerk.post("/mairie/86294/signalements/" + report(reported) + "/retrait", MOTIF);
        village.waitsUntilNobodyCanUndo();

        assertThat(withdrawn.lettersToAuthor("retirée")).isEqualTo(1);
        assertThat(reported.lettersToAuthor("retirée")).isEqualTo(1);
        assertThat(village.letters().of("inconnu-1@ailleurs.test", "retirée")).isEmpty();
        assertThat(village.letters().of("inconnu-2@ailleurs.test", "retirée")).isEmpty();
    }

    private long report(Proposal shop) {
        var form = visitor.get(shop.address() + "/signalement").form();
        village.waits(Duration.ofSeconds(4));
        form.set("raison", "PRIVACY");
        form.set("precisions", "Ce n’est pas vrai.");
        form.set("nom", "Paul");
        form.set("courriel", "paul-" + shop.author());
        form.set("bonneFoi", "oui");
        assertThat(visitor.post(shop.address() + "/signalement", form).status()).isEqualTo(200);
        return db.sql("select max(id) from report where content = :content")
                .param("content", ledger.lastOf(shop).content())
                .query(Long.class)
                .single();
    }
}
