package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.connexion.Sweeping;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.Map;

/// How long one stays in, and how one leaves (S-7.9).
@LineTest
class SessionsTest {
    @Autowired SignIns signIns;
    @Autowired People people;
    @Autowired Territoires territoires;
    @Autowired Sweeping sweeping;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;

    private static boolean isIn(Clerk clerk) {
        return clerk.get("/mairie/compte").status() == 200;
    }

    @Test
    void one_sees_ones_sessions_and_ends_one() {
        var reader = signIns.newPerson(Role.READER);
        var office = signIns.signedIn(reader);
        var home = signIns.signedIn(reader);
        var page = office.get("/mairie/compte");
        assertThat(page.html().select("a[href*=session], form[action*=sessions]")).hasSize(2);
        assertThat(page.words()).contains("Firefox sur Windows", "celle-ci");
        assertThat(page.body()).doesNotContain(home.cookie("bureau"), "fd00:");

        var end = page.html().selectFirst("form[action*=sessions/]:not([action$=sessions/fin])");
        office.post(end.attr("action"), Map.of());
        assertThat(isIn(office)).isTrue();
        assertThat(isIn(home)).isFalse();
    }

    @Test
    void one_ends_all_others_at_once() {
        var reader = signIns.newPerson(Role.READER);
        var here = signIns.signedIn(reader);
        var there = signIns.signedIn(reader);
        var colleague = signIns.signedIn(signIns.newPerson(Role.READER));
        here.get("/mairie/compte");
        here.post("/mairie/compte/sessions/fin", Map.of());
        assertThat(isIn(here)).isTrue();
        assertThat(isIn(there)).isFalse();
        assertThat(isIn(colleague)).isTrue();
    }

    @Test
    void nobody_ends_the_session_of_another() {
        var hers = signIns.signedIn(signIns.newPerson(Role.READER));
        var key = hers.get("/mairie/compte");
        var other = signIns.signedIn(signIns.newPerson(Role.READER));
        other.get("/mairie/compte");
        assertThat(key.status()).isEqualTo(200);
        var forged = other.post("/mairie/compte/sessions/0123456789abcdef/fin", Map.of());
        assertThat(forged.status()).isEqualTo(404);
        assertThat(isIn(hers)).isTrue();
    }

    @Test
    void after_twelve_hours_one_signs_in_again_however_busy() {
        var clerk = signIns.signedIn(signIns.newPerson(Role.READER));
        clock.forward(Duration.ofHours(12).minusMinutes(2));
        assertThat(isIn(clerk)).isTrue();
        clock.forward(Duration.ofMinutes(2));
        assertThat(isIn(clerk)).isFalse();
        assertThat(clerk.cookie("bureau")).isEmpty();
    }

    @Test
    void after_two_hours_without_a_visit_a_session_is_over_and_swept() {
        var reader = signIns.newPerson(Role.READER);
        var clerk = signIns.signedIn(reader);
        db.sql(
                        """
                        update spring_session set last_access_time = last_access_time - 7200000,
                               expiry_time = expiry_time - 7200000 where principal_name = :person
                        """)
                .param("person", reader.id().toString())
                .update();
        assertThat(isIn(clerk)).isFalse();
        sweeping.run();
        assertThat(sessionsOf(reader.id().toString())).isZero();
    }

    private long sessionsOf(String person) {
        return db.sql("select count(*) from spring_session where principal_name = :person")
                .param("person", person)
                .query(Long.class)
                .single();
    }

    @Test
    void whoever_loses_a_role_is_out_at_once_everywhere() {
        var reader = signIns.newPerson(Role.READER);
        var here = signIns.signedIn(reader);
        var there = signIns.signedIn(reader);
        people.end(reader.id(), territoires.findCommune(new CodeInsee(SignIns.TOWN)).orElseThrow());
        assertThat(isIn(here)).isFalse();
        assertThat(isIn(there)).isFalse();
    }

    @Test
    void signing_out_ends_the_session_itself() {
        var clerk = signIns.signedIn(signIns.newPerson(Role.READER));
        var thief = signIns.computer();
        thief.holds(new jakarta.servlet.http.Cookie("bureau", clerk.cookie("bureau")));
        assertThat(isIn(thief)).isTrue();
        clerk.get("/mairie/compte");
        assertThat(clerk.post("/connexion/fin", Map.of()).location()).isEqualTo("/connexion/fin");
        assertThat(clerk.get("/connexion/fin").words()).contains("Vous êtes déconnecté");
        assertThat(isIn(thief)).isFalse();
    }

    @Test
    void who_signs_in_and_who_is_refused_is_in_the_journal_by_number() {
        var reader = signIns.newPerson(Role.READER);
        var clerk = signIns.computer();
        signIns.asks(clerk, reader.mail().value(), "/mairie");
        var code = SignIns.code(signIns.letter(reader.mail().value()));
        signIns.types(clerk, code.equals("000000") ? "000001" : "000000");
        signIns.types(clerk, code);
        clerk.get("/mairie/compte");
        clerk.post("/connexion/fin", Map.of());
        var acts =
                db.sql(
                                """
                                select act || ' ' || why from journal
                                 where subject_kind = 'person' and subject = :person order by id
                                """)
                        .param("person", reader.id().value())
                        .query(String.class)
                        .list();
        assertThat(acts)
                .containsExactly("sign-in-refused wrong-code", "signed-in code", "signed-out ");
    }
}
