package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.Map;

/// The first proof of who one is: a letter, its six digits, its link.
@LineTest
class SigningInTest {
    @Autowired SignIns signIns;
    @Autowired TestClock clock;

    @Test
    void six_digits_from_the_letter_let_in_and_lead_where_one_was_going() {
        var reader = signIns.newPerson(Role.READER);
        var clerk = signIns.computer();
        var sent = signIns.asks(clerk, reader.mail().value(), "/mairie/compte");
        assertThat(sent.location()).isEqualTo("/connexion/code");
        assertThat(clerk.get(sent.location()).words()).contains("Un courriel vient de partir");

        var letter = signIns.letter(reader.mail().value());
        assertThat(letter.words()).contains("01 00 00 00 00", "exploitant@eterritoire.test");
        var entered = signIns.types(clerk, SignIns.code(letter));
        assertThat(entered.location()).isEqualTo("/mairie/compte");
        assertThat(clerk.get("/mairie/compte").words()).contains(reader.name());
    }

    @Test
    void the_link_lets_in_by_its_button_and_once() {
        var reader = signIns.newPerson(Role.READER);
        var clerk = signIns.computer();
        signIns.asks(clerk, reader.mail().value(), "/mairie/compte");
        var letter = signIns.letter(reader.mail().value());
        var opened = signIns.opens(clerk, letter);
        assertThat(opened.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(signIns.touches(clerk, opened).location()).isEqualTo("/mairie/compte");

        assertThat(signIns.opens(clerk, letter).words()).contains("Ce lien ne sert plus");
        clerk.get("/connexion");
        var replayed = signIns.touches(clerk, opened);
        assertThat(replayed.status()).isEqualTo(422);
    }

    @Test
    void a_letter_that_is_scanned_is_not_used_up() {
        var reader = signIns.newPerson(Role.READER);
        var clerk = signIns.computer();
        signIns.asks(clerk, reader.mail().value(), "/mairie");
        var letter = signIns.letter(reader.mail().value());
        var scanner = signIns.computer();
        for (var times = 0; times < 3; times++) {
            scanner.head(letter.link("Se connecter"));
            signIns.opens(scanner, letter);
            clerk.head(letter.link("Se connecter"));
        }
        assertThat(scanner.get("/mairie/compte").status()).isEqualTo(302);
        var entered = signIns.touches(clerk, signIns.opens(clerk, letter));
        assertThat(entered.location()).isEqualTo("/mairie");
    }

    @Test
    void a_link_opened_elsewhere_says_where_to_type_the_code_and_lets_nobody_in() {
        var reader = signIns.newPerson(Role.READER);
        var clerk = signIns.computer();
        signIns.asks(clerk, reader.mail().value(), "/mairie");
        var letter = signIns.letter(reader.mail().value());
        var telephone = signIns.computer();
        var opened = signIns.opens(telephone, letter);
        assertThat(opened.words()).contains("Tapez plutôt le code là où vous avez commencé");
        assertThat(opened.html().select("main form")).isEmpty();
        telephone.get("/connexion");
        var secret = letter.link("Se connecter").replaceAll(".*/", "");
        var forced = telephone.post("/connexion/lien", Map.of("lien", secret));
        assertThat(forced.status()).isEqualTo(422);
        assertThat(telephone.get("/mairie/compte").location()).startsWith("/connexion");

        assertThat(signIns.types(clerk, SignIns.code(letter)).status()).isEqualTo(302);
    }

    @Test
    void after_ten_minutes_neither_link_nor_code_let_in() {
        var reader = signIns.newPerson(Role.READER);
        var clerk = signIns.computer();
        signIns.asks(clerk, reader.mail().value(), "/mairie");
        var letter = signIns.letter(reader.mail().value());
        clock.forward(Duration.ofMinutes(10));
        assertThat(signIns.types(clerk, SignIns.code(letter)).words()).contains("ne sert plus");
        assertThat(signIns.opens(clerk, letter).words()).contains("Ce lien ne sert plus");
    }

    @Test
    void five_codes_may_be_tried() {
        var reader = signIns.newPerson(Role.READER);
        var clerk = signIns.computer();
        signIns.asks(clerk, reader.mail().value(), "/mairie");
        var code = SignIns.code(signIns.letter(reader.mail().value()));
        var wrong = "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
        for (var tries = 0; tries < 5; tries++) {
            assertThat(signIns.types(clerk, wrong).words()).contains("pas les six chiffres");
        }
        assertThat(signIns.types(clerk, code).words()).contains("ne sert plus");
        assertThat(clerk.get("/mairie/compte").status()).isEqualTo(302);
    }

    @Test
    void a_session_known_before_opens_nothing_after() {
        var reader = signIns.newPerson(Role.READER);
        var clerk = signIns.computer();
        signIns.asks(clerk, reader.mail().value(), "/mairie");
        clerk.post("/connexion/cle/question", Map.of());
        var before = clerk.cookie("bureau");
        assertThat(before).isNotEmpty();

        signIns.types(clerk, SignIns.code(signIns.letter(reader.mail().value())));
        assertThat(clerk.cookie("bureau")).isNotEmpty().isNotEqualTo(before);
        var stranger = signIns.computer();
        stranger.holds(new jakarta.servlet.http.Cookie("bureau", before));
        assertThat(stranger.get("/mairie/compte").location()).startsWith("/connexion");
    }

    @Test
    void a_form_of_another_site_is_refused() {
        var reader = signIns.newPerson(Role.READER);
        var clerk = signIns.computer();
        signIns.asks(clerk, reader.mail().value(), "/mairie");
        var code = SignIns.code(signIns.letter(reader.mail().value()));
        clerk.get("/connexion/code");
        for (var token : new String[] {"", "invented"}) {
            clerk.carries(token);
            assertThat(clerk.post("/connexion/code", Map.of("code", code)).status()).isEqualTo(403);
        }
        assertThat(signIns.types(clerk, code).status()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.test",
                "//evil.test",
                "/\\evil.test",
                "\\\\evil.test",
                "/mairie@evil.test",
                "/mairie.evil.test",
                "/mairie//evil.test",
                "/mairie/../evil",
                "/mairie/..%2f..%2fevil",
                "/mairie/%2e%2e/evil",
                "/mairie/.%2e/evil",
                "/mairie;@evil.test",
                "/mairie#@evil.test",
                "/mairie\r\nLocation: https://evil.test",
                "/mairie\thttps://evil.test",
                "javascript:alert(1)",
                "data:text/html,evil",
                "http:/mairie",
                "///mairie",
                " /mairie",
                "/Mairie",
                "/mairie/{evil}",
                "/mairie?x=//evil.test",
                "/vienne/vouille",
                ""
            })
    void nobody_is_sent_to_another_site(String onward) {
        var reader = signIns.newPerson(Role.READER);
        var clerk = signIns.computer();
        clerk.get("/connexion");
        clerk.post("/connexion", Map.of("courriel", reader.mail().value(), "suite", onward));
        var code = SignIns.code(signIns.letter(reader.mail().value()));
        assertThat(signIns.types(clerk, code).location()).isEqualTo("/mairie");
    }

    @Test
    void what_is_no_address_is_said_and_kept() {
        var clerk = signIns.computer();
        var page = signIns.asks(clerk, "jeanne.martin", "/mairie");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("Cette adresse de courriel est incomplète");
        assertThat(page.field("courriel")).isEqualTo("jeanne.martin");
    }
}
