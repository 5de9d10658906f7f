package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;

import fr.eterritoire.notification.Watches;

import jakarta.mail.MessagingException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.Map;

/// Somebody is told when their search for a commune finds something else.
@LineTest
class WatchTest {
    private static final String SEARCH =
            "?pres=Vouill%C3%A9+%2886%29&km=9&distance=beaucoup&reprise=beaucoup";
    private static final String NEWS = "Du nouveau";

    @Autowired Visitor visitor;
    @Autowired Village village;
    @Autowired Watches watches;
    @Autowired GreenMail post;
    @Autowired JdbcClient db;

    @BeforeEach
    void what_others_announced_before_is_known() {
        village.waits(Duration.ofMinutes(21));
    }

    private Page asks(String mail, String search) {
        var form = visitor.get("/s-installer/alerte" + search).form();
        form.set("courriel", mail);
        village.waits(Duration.ofSeconds(4));
        return visitor.post("/s-installer/alerte", form);
    }

    private String confirms(String mail) {
        assertThat(asks(mail, SEARCH).words()).contains("Ouvrez vos courriels", mail);
        var link = village.letters().last(mail, "Confirmez").link("Confirmer");
        assertThat(visitor.get(link).words()).contains("à moins de 9 km de Vouillé", "Confirmer");
        assertThat(visitor.post(link, Map.of()).words()).contains("C’est noté");
        return link;
    }

    private void aWeekPasses() {
        village.waits(Duration.ofDays(7).plusMinutes(1));
        watches.run();
    }

    private int kept(String mail) {
        return db.sql("select count(*) from watch where mail = ?")
                .param(mail)
                .query(Integer.class)
                .single();
    }

    private String header(String mail, String name) throws MessagingException {
        var letters = post.getReceivedMessagesForDomain(mail);
        return String.join(", ", letters[letters.length - 1].getHeader(name));
    }

    @Test
    void a_letter_comes_when_something_is_new_and_one_touch_ends_them() throws MessagingException {
        var mail = "famille@ailleurs.test";
        var link = confirms(mail);
        aWeekPasses();
        assertThat(village.letters().of(mail, NEWS)).isEmpty();

        village.online(village.butcher());
        watches.run();
        assertThat(village.letters().of(mail, NEWS)).as("not before a week").isEmpty();
        aWeekPasses();
        var letter = village.letters().last(mail, NEWS);
        assertThat(letter.words())
                .contains("Vouillé (86)", "Locaux ou commerces à reprendre", "Vouillé même");
        assertThat(letter.link("Voir la recherche")).isEqualTo("/s-installer");
        aWeekPasses();
        assertThat(village.letters().of(mail, NEWS)).hasSize(1);

        var end = header(mail, "List-Unsubscribe").replaceAll("<http://localhost(.*)>", "$1");
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(end).isEqualTo(letter.link("Arrêter ces courriels")).doesNotContain("famille");
        assertThat(visitor.get(end).html().select("form[method=post] button")).hasSize(1);
        assertThat(kept(mail)).as("opened, not ended").isOne();
        var oneClick = visitor.post(end, Map.of("List-Unsubscribe", "One-Click"));
        assertThat(oneClick.status()).isEqualTo(200);
        assertThat(visitor.post(end, Map.of()).words()).contains("C’est arrêté");
        assertThat(visitor.get(link).status()).isEqualTo(410);
        assertThat(kept(mail)).isZero();
    }

    @Test
    void without_a_confirmation_nothing_is_sent_and_nothing_is_kept() {
        var mail = "distrait@ailleurs.test";
        asks(mail, SEARCH);
        village.online(village.butcher());
        aWeekPasses();
        assertThat(village.letters().of(mail, NEWS)).isEmpty();
        assertThat(kept(mail)).isZero();
    }

    @Test
    void after_a_year_it_ends_unless_it_is_prolonged() {
        var mail = "patiente@ailleurs.test";
        confirms(mail);
        village.waits(Duration.ofDays(340));
        watches.run();
        var letter = village.letters().last(mail, "se termine");
        visitor.post(letter.link("Continuer un an de plus"), Map.of());
        village.waits(Duration.ofDays(30));
        watches.run();
        assertThat(visitor.get(letter.link("Continuer un an de plus")).words())
                .contains("Arrêter ces courriels");
        village.waits(Duration.ofDays(340));
        watches.run();
        assertThat(visitor.get(letter.link("Continuer un an de plus")).status()).isEqualTo(410);
    }

    @Test
    void who_follows_sees_and_erases_it_among_their_data() {
        var mail = "curieuse@ailleurs.test";
        confirms(mail);
        var form = visitor.get("/mes-donnees").form();
        form.set("courriel", mail);
        village.waits(Duration.ofSeconds(4));
        visitor.post("/mes-donnees", form);
        var mine = village.letters().last(mail, "Vos données").link("Voir mes données");
        assertThat(visitor.get(mine).words())
                .contains("Les recherches que vous suivez", "à moins de 9 km");
        visitor.post(mine + "/effacement", Map.of());
        assertThat(kept(mail)).isZero();
    }

    @Test
    void what_asks_for_nothing_or_has_no_address_is_refused_in_words() {
        assertThat(visitor.get("/s-installer/alerte?pres=").location()).isEqualTo("/s-installer");
        var wrong = asks("pas une adresse", "?creche=peu&max=900&population=beaucoup");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.field("courriel")).isEqualTo("pas une adresse");
        assertThat(wrong.words()).contains("au plus 900 habitants", "Crèche");
        assertThat(visitor.get("/s-installer/alerte/" + "x".repeat(43)).status()).isEqualTo(404);
    }
}
