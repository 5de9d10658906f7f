package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.accounts.Role;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/// Somebody sees, takes away and erases what is kept of them (S-2.10).
@LineTest
class PersonalDataTest {
    private static final String LUCIE = "lucie.martin@vouille.test";

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Office office;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired JsonMapper json;

    /// Lucie proposes, is published, waits, is declined, reports, and works at the town hall.
    private PersonId livesHere() {
        var mine = Map.of("courriel", LUCIE);
        var online = village.proposes(VOUILLE, "Fête de Lucie", mine).confirmed().published();
        village.proposes(VOUILLE, "Loto de Lucie", mine).confirmed().decline("ADVERTISING", "");
        village.proposes(VOUILLE, "Bal de Lucie", mine).confirmed().sendBack("Où ?");
        reports(village.proposes("Bal d’en face").confirmed().published());
        assertThat(online.page().status()).isEqualTo(200);
        return office.holder(LUCIE, VOUILLE, Role.MODERATOR).id();
    }

    private void reports(Proposal reported) {
        var typed = visitor.get(reported.address() + "/signalement").form();
        typed.set("raison", "PRIVACY");
        typed.set("precisions", "Ce n’est pas vrai.");
        typed.set("nom", "Lucie Martin");
        typed.set("courriel", LUCIE);
        typed.set("bonneFoi", "oui");
        village.waits(Duration.ofSeconds(4));
        assertThat(visitor.post(reported.address() + "/signalement", typed).status())
                .isEqualTo(200);
    }

    private String link(String mail) {
        var form = visitor.get("/mes-donnees").form();
        form.set("courriel", mail);
        village.waits(Duration.ofSeconds(4));
        assertThat(visitor.post("/mes-donnees", form).words()).contains("Le courriel est parti");
        return village.letters().last(mail, "Vos données").link("Voir mes données");
    }

    @Test
    void whoever_asks_too_often_is_told_to_wait_and_not_that_the_address_is_wrong() {
        var form = visitor.get("/mes-donnees").form();
        form.set("courriel", "impatiente@vouille.test");
        village.waits(Duration.ofSeconds(4));
        var answers = Stream.generate(() -> visitor.post("/mes-donnees", form)).limit(20).toList();
        var refused = answers.getLast();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.html().select(".notice").text()).contains("Réessayez dans une heure");
        assertThat(refused.html().select(".fault-summary, .field-faulty")).isEmpty();
        assertThat(refused.field("courriel")).isEqualTo("impatiente@vouille.test");
    }

    @Test
    void all_that_is_kept_is_shown_and_taken_away_as_a_page_and_for_programs() throws IOException {
        livesHere();
        var link = link(LUCIE);
        assertThat(visitor.get(link).words())
                .contains("Vos propositions", "Fête de Lucie", "Loto de Lucie", "Bal de Lucie")
                .contains("Compte du bureau", "modération", "Vos signalements")
                .contains("Ce n’est pas vrai.", "Courriels envoyés");
        assertThat(visitor.get(link).header("Cache-Control")).isEqualTo("no-store");

        var copy = unzipped(visitor.post(link + "/copie", Map.of()).bytes());
        assertThat(copy).containsOnlyKeys("donnees.html", "donnees.json");
        assertThat(Jsoup.parse(copy.get("donnees.html")).text()).contains("Fête de Lucie", LUCIE);
        var read = json.readTree(copy.get("donnees.json"));
        assertThat(read.path("courriel").asString("")).isEqualTo(LUCIE);
        assertThat(read.path("donnees").size()).isEqualTo(5);
        visitor.post(link + "/effacement", Map.of());
    }

    private static Map<String, String> unzipped(byte[] file) throws IOException {
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void after_erasure_no_table_knows_the_address_and_the_journal_keeps_a_number() {
        var lucie = livesHere();
        var clerk = office.signedIn(people.find(lucie).orElseThrow(), true);
        assertThat(clerk.get("/mairie/86294/journal").status()).isEqualTo(200);
        assertThat(tablesThatKnow(LUCIE)).contains("submission", "person", "report", "letter");
        var rows = db.sql("select count(*) from journal").query(Long.class).single();

        assertThat(visitor.post(link(LUCIE) + "/effacement", Map.of()).location())
                .isEqualTo("/mes-donnees?effacees=oui");

        assertThat(tablesThatKnow(LUCIE)).isEmpty();
        assertThat(tablesThatKnow("Lucie Martin")).isEmpty();
        assertThat(clerk.get("/mairie/86294/journal").location()).startsWith("/connexion");
        assertThat(people.find(lucie)).isEmpty();
        assertThat(db.sql("select count(*) from journal").query(Long.class).single())
                .isGreaterThan(rows);
        assertThat(visitor.wholeList("/vienne/vouille/agenda"))
                .contains("Fête de Lucie")
                .doesNotContain("Bal de Lucie");
        village.letters().carry();
        assertThat(visitor.get(link(LUCIE)).words())
                .doesNotContain("de Lucie", "Proposée à", "modération");
    }

    @Test
    void whoever_was_erased_is_named_nowhere_in_the_journal() {
        var gone = office.holder("parti@vouille.test", VOUILLE, Role.READER);
        db.sql(
                        """
                        insert into journal (at, actor_kind, actor, act, subject_kind, subject, territoire, why)
                        select now(), 'PERSON', ?, 'kept', 'person', ?, id, '' from territoire where code = '86294' and kind = 'COMMUNE'
                        """)
                .params(gone.id().value(), gone.id().value())
                .update();
        visitor.post(link("parti@vouille.test") + "/effacement", Map.of());
        var journal = office.at(VOUILLE, Role.READER).get("/mairie/86294/journal?par=" + gone.id());
        assertThat(journal.words()).contains("personne effacée").doesNotContain("Agent parti");
    }

    @Test
    void a_link_opens_one_address_for_two_days_and_tells_nothing_of_others() {
        var link = link("inconnue@asso.test");
        assertThat(visitor.get(link).words()).doesNotContain(LUCIE);
        assertThat(visitor.get("/mes-donnees/" + "x".repeat(43)).status()).isEqualTo(404);
        village.waits(Duration.ofHours(49));
        assertThat(visitor.get(link).status()).isEqualTo(410);
        assertThat(visitor.post(link + "/effacement", Map.of()).status()).isEqualTo(410);
    }

    /// Every table is asked, those that nobody thought of too.
    private List<String> tablesThatKnow(String words) {
        return db
                .sql(
                        """
                        select table_name from information_schema.tables
                         where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'scheduled_tasks'
                         order by 1
                        """)
                .query(String.class)
                .list()
                .stream()
                .filter(
                        table ->
                                db.sql(
                                                "select exists (select from "
                                                        + table
                                                        + " t where t::text ilike :words)")
                                        .param("words", "%" + words + "%")
                                        .query(Boolean.class)
                                        .single())
                .toList();
    }
}
