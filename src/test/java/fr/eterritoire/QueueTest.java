package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CHAUVIGNY;
import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One queue for all the communes an agent serves, and who is asked to look at it.
@LineTest
class QueueTest {
    @Autowired Village village;
    @Autowired Office office;
    @Autowired Ledger ledger;
    @Autowired People people;
    @Autowired Territoires territoires;
    @Autowired JdbcClient db;

    private Commune commune(Village.Commune commune) {
        return territoires.findCommune(new CodeInsee(commune.insee)).orElseThrow();
    }

    private Clerk holder(String mail, Role role, Territoire... of) {
        var person = people.known(new Email(mail), "Jeanne");
        List.of(of).forEach(one -> people.give(person.id(), one, role, Optional.empty()));
        return office.signedIn(person, true);
    }

    private Proposal proposed(Village.Commune to, String title, int days) {
        return village.proposes(to, title, Map.of("date", village.day(days).toString()))
                .confirmed();
    }

    private String choice(Proposal proposal) {
        return ledger.lastOf(proposal).submission() + "-1";
    }

    @Test
    void all_that_waits_for_several_communes_stands_in_one_list_nearest_first() {
        var jeanne =
                holder(
                        "jeanne@secretaires.test",
                        Role.MODERATOR,
                        commune(VOUILLE),
                        commune(CIVRAY));
        var later = proposed(CIVRAY, "Plus tard", 6);
        var sooner = proposed(VOUILLE, "Bientôt", 4);
        var other = proposed(CHAUVIGNY, "Ailleurs", 4);

        var queue = jeanne.wholeList("/mairie");
        assertThat(queue).containsSubsequence(sooner.title(), later.title());
        assertThat(queue).contains("Vouillé", "Civray", "Répondre avant le");
        assertThat(queue).doesNotContain(other.title());

        var one = jeanne.wholeList("/mairie?territoire=" + commune(CIVRAY).id());
        assertThat(one).contains(later.title()).doesNotContain(sooner.title());
    }

    @Test
    void forty_make_a_page_and_the_rest_follows() {
        var chauvigny = office.at(CHAUVIGNY, Role.MODERATOR);
        db.sql(
                        "update submission set state = 'LAPSED' where state = 'VERIFIED' and"
                                + " territoire = :id")
                .param("id", commune(CHAUVIGNY).id())
                .update();
        assertThat(chauvigny.get("/mairie").words()).contains("Rien à décider pour le moment");
        for (var i = 0; i < 41; i++) {
            proposed(CHAUVIGNY, "Annonce", 10 + i);
        }
        var first = chauvigny.get("/mairie");
        assertThat(first.html().select(".queue-line")).hasSize(40);
        assertThat(chauvigny.get(first.link("Voir la suite")).html().select(".queue-line"))
                .hasSize(1);
    }

    @AfterEach
    void chauvigny_is_as_nobody_had_opened_it() {
        office.closes(CHAUVIGNY, db);
    }

    @Test
    void several_are_published_at_once_and_what_could_not_be_is_named() {
        var vouille = office.at(VOUILLE, Role.MODERATOR);
        var one = proposed(VOUILLE, "Coché un", 30);
        var two = proposed(VOUILLE, "Coché deux", 31);
        var changed = proposed(VOUILLE, "Coché puis modifié", 32);
        var elsewhere = proposed(CIVRAY, "Coché ailleurs", 33);
        vouille.get("/mairie");
        changed.correct(Map.of("lieu", "Halle"));

        var ticks = new LinkedMultiValueMap<String, String>();
        for (var proposal : List.of(one, two, changed, elsewhere)) {
            ticks.add("annonce", choice(proposal));
        }
        var after = vouille.open(vouille.post("/mairie/publications", ticks).location());
        assertThat(after.words())
                .contains("Cette proposition n’a pas été publiée", changed.title(), "relisez-la")
                .contains("Publié : " + two.title(), "Publié : " + one.title())
                .doesNotContain(elsewhere.title());
        assertThat(one.page().status()).isEqualTo(200);
        assertThat(changed.isOn("/vienne/vouille/agenda")).isFalse();
        assertThat(elsewhere.isOn("/vienne/civray/agenda")).isFalse();
    }

    @Test
    void the_open_queue_learns_that_something_came_or_went() {
        var vouille = office.at(VOUILLE, Role.MODERATOR);
        var before = vouille.get("/mairie/attente").body();
        var loto = proposed(VOUILLE, "Loto entendu", 30);
        var then = vouille.get("/mairie/attente").body();
        assertThat(then).isNotEqualTo(before).contains("La liste vient de changer");
        loto.published();
        assertThat(vouille.get("/mairie/attente").body()).isEqualTo(before);
    }

    @Test
    void a_report_waits_there_too_and_is_answered_by_who_may() {
        var vouille = office.at(VOUILLE, Role.MODERATOR);
        var loto = proposed(VOUILLE, "Loto signalé", 30).published();
        var live = ledger.lastOf(loto).content();
        var report =
                db.sql(
                                """
                                insert into report (double_send_key, content, edition, territoire, reason, words,
                                                    reporter_name, reporter_mail, received_at)
                                values ('k' || :content, :content, 1, :territoire, 'OTHER', 'Faux.', 'Ana', 'ana@voisins.test', now())
                                returning id
                                """)
                        .param("content", live)
                        .param("territoire", commune(VOUILLE).id())
                        .query(Long.class)
                        .single();
        var queue = vouille.get("/mairie");
        assertThat(queue.words()).contains("Publications signalées", loto.title());
        var counted = queue.html().select("h1 .queue-count").text();
        assertThat(queue.html().select(".doors").text()).contains(counted + " à décider");
        assertThat(vouille.get("/mairie/86294").html().select(".queue-count").text())
                .isEqualTo(counted);
        var address = "/mairie/86294/signalements/" + report;
        assertThat(
                        office.at(CIVRAY, Role.ADMINISTRATOR)
                                .get(address.replace("86294", "86078"))
                                .status())
                .isEqualTo(404);
        assertThat(vouille.get(address).words()).contains("Faux.").doesNotContain("Ana");
        assertThat(vouille.post(address + "/retrait", Map.of()).status()).isEqualTo(422);
        vouille.post(address + "/retrait", Map.of("motif", "UNLAWFUL"));
        assertThat(loto.isOn("/vienne/vouille/agenda")).isFalse();
        vouille.post(address + "/annulation", Map.of());
        assertThat(loto.isOn("/vienne/vouille/agenda")).isTrue();
        vouille.post(address + "/maintien", Map.of());
        assertThat(vouille.get("/mairie").body()).doesNotContain(address);
    }
}
