package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;
import static fr.eterritoire.Village.NO_PICTURE;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

/// What nobody types by hand is answered calmly: never a fault of ours.
@LineTest
class NonsenseTest {
    @Autowired Village village;
    @Autowired Visitor visitor;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vienne/vouille/agenda?suite=x",
                "/vienne/vouille/agenda?suite=999999999999999999999-1",
                "/vienne/vouille/agenda?type=%00",
                "/vienne/vouille/agenda/2026-00",
                "/vienne/vouille/agenda/loto-000000000000001",
                "/vienne/vouille/agenda/%00-1",
                "/vienne/vouille/agenda.ics?rayon=-1",
                "/api/v1/communes?q=%00&limit=x",
                "/communes?q=%25%5B%5C",
                "/embed",
                "/embed/",
                "/embed/embed/agenda",
                "/embed/x/y/agenda.json",
                "/embed/agenda.json?nombre=0&mois=x",
                "/embed/agenda?fond=%3C&couleur=%00",
                "/embed/couleurs.css?fond=red%3B%7D",
                "/integrer?niveau=9&q=%25",
                "/decision/x",
                "/auteur/%F0%9F%98%80",
                "/proposition/..%2F..",
                "/vienne/%C3%A9/agenda"
            })
    void a_strange_address_is_not_our_fault(String address) {
        assertThat(visitor.get(address).status()).isBetween(200, 499);
    }

    @Test
    void strange_answers_of_whoever_decides_change_nothing() {
        var loto = village.proposes("Loto étrange").confirmed();
        var link = loto.deciderLink();
        for (var insee : new String[] {"", "x", "00000", "862940", "2A"}) {
            var page = visitor.post(link + "/transmission", Map.of("insee", insee));
            assertThat(page.status()).as(insee).isEqualTo(400);
        }
        for (var twin : new String[] {"0", "-1", "x", "999999999"}) {
            assertThat(visitor.post(link + "/fusion", Map.of("jumeau", twin)).status())
                    .as(twin)
                    .isIn(302, 400);
        }
        assertThat(loto.decline("NO_SUCH", "").status()).isEqualTo(422);
        assertThat(loto.changeStatus("fini", "").status()).isEqualTo(400);
        assertThat(loto.decline("OTHER", "\u0000").status()).isIn(302, 400);
        assertThat(loto.sendBack("a\u0000b").status()).isIn(302, 400);
        assertThat(loto.answerTo("a\u0000b").status()).isIn(302, 400);
        assertThat(loto.sendBack("a".repeat(100_000)).status()).isIn(302, 400);
        assertThat(visitor.get(link + "?commune=%25&suite=x&reponse=y").status()).isEqualTo(200);
        assertThat(loto.authorPage().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "a\u0000b",
                "\ud83d",
                "\ud83c\udfaa",
                "\u202e",
                "<script>alert(1)</script>",
                "\ufffe",
                "'; drop"
            })
    void strange_letters_are_refused_or_kept(String letters) {
        var strange =
                village.draft(
                        VOUILLE,
                        "Fête",
                        Map.of(
                                "description", "Venez " + letters,
                                "lieu", "Salle " + letters,
                                "organisateur", "Comité " + letters,
                                "tarifs", letters + " : 5 €"));
        var page = strange.send(NO_PICTURE);
        assertThat(page.status()).isIn(200, 400, 422);
        if (page.status() == 200) {
            strange.confirmed().published();
            assertThat(strange.page().body()).doesNotContain("<script>alert");
            assertThat(visitor.get("/vienne/vouille/agenda.rss").status()).isEqualTo(200);
            assertThat(visitor.get(strange.address() + ".ics").status()).isEqualTo(200);
        }
    }

    @Test
    void strange_words_about_a_status_are_no_fault_of_ours() {
        var loto = village.proposes("Loto étrange").confirmed().published();
        for (var note : new String[] {"a\u0000b", "a".repeat(100_000)}) {
            assertThat(loto.changeStatus("annule", note).status()).isIn(302, 400);
            loto.changeStatus("maintenu", "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "99999999999999999999", "½"})
    void strange_numbers_are_refused_in_words(String number) {
        var strange =
                Map.of(
                        "ageMin", number,
                        "photoLargeur", number,
                        "photo", "f".repeat(64),
                        "photoDit", number,
                        "reserverTelephone", number,
                        "dernierJour", number,
                        "jusquAu", number,
                        "repete", "semaine");
        assertThat(village.draft(VOUILLE, "Nombres", strange).review(NO_PICTURE).status())
                .isEqualTo(422);
    }
}
