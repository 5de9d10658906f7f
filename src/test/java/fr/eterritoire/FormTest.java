package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;
import static fr.eterritoire.Village.NO_PICTURE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.text.SpokenDates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;

/// The form: nothing typed is lost, and robots tire.
@LineTest
class FormTest {
    @Autowired Village village;
    @Autowired Visitor visitor;

    @Test
    void every_fault_is_named_and_nothing_typed_is_lost() {
        var faults =
                Map.of(
                        "titre", "",
                        "date", "31 juin",
                        "debut", "vers midi",
                        "lieu", "",
                        "emetteur", "",
                        "courriel", "chez moi",
                        "organisateur", "Comité des fêtes");
        var page = village.draft(VOUILLE, "", faults).review(NO_PICTURE);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select(".fault-summary a").eachAttr("href"))
                .contains("#titre", "#date", "#lieu", "#emetteur", "#courriel");
        assertThat(page.field("date")).isEqualTo("31 juin");
        assertThat(page.field("debut")).isEqualTo("vers midi");
        assertThat(page.field("courriel")).isEqualTo("chez moi");
        assertThat(page.field("organisateur")).isEqualTo("Comité des fêtes");
        assertThat(page.field("type")).isEqualTo("loto-jeux");
        assertThat(page.html().select("textarea[name=description]").text())
                .startsWith("Venez avec");
    }

    @Test
    void hours_are_those_of_each_day_unless_it_never_stops() {
        var saturday = village.day(30).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        var three =
                Map.of(
                        "date",
                        saturday.toString(),
                        "dernierJour",
                        saturday.plusDays(2).toString(),
                        "debut",
                        "09:00",
                        "fin",
                        "18:00");
        var cup = village.proposes(VOUILLE, "Tournoi", three).confirmed().published();
        assertThat(cup.page().words()).contains("chaque jour de 9 h à 18 h");
        assertThat(visitor.list("/vienne/vouille/agenda/" + saturday.plusDays(2)))
                .anyMatch(page -> page.words().contains(cup.title()));
        var again = visitor.get(cup.authorLink() + "/correction");
        assertThat(again.field("dernierJour")).isEqualTo(saturday.plusDays(2).toString());

        var festival = new LinkedHashMap<>(three);
        festival.put("continu", "oui");
        assertThat(
                        village.proposes(VOUILLE, "Festival", festival)
                                .confirmed()
                                .published()
                                .page()
                                .words())
                .contains("à 9 h au", "à 18 h");
    }

    @Test
    void a_repetition_is_not_mistaken_for_one_long_event_and_excepts_only_its_own_days() {
        var thursday = village.day(30).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        var club =
                Map.of(
                        "date", thursday.toString(),
                        "fin", "22:00",
                        "repete", "semaine",
                        "jusquAu", thursday.plusWeeks(9).toString(),
                        "dernierJour", thursday.plusWeeks(9).toString(),
                        "sauf", thursday.plusWeeks(2).plusDays(1).toString());
        var faulty = village.draft(VOUILLE, "Club de lecture", club).review(NO_PICTURE);
        assertThat(faulty.html().select(".fault-summary a").eachAttr("href"))
                .containsExactly("#dernierJour", "#sauf");
        assertThat(faulty.words())
                .contains("la fin de la répétition est « Jusqu’au »")
                .contains(
                        "Vouliez-vous dire le "
                                + SpokenDates.day(thursday.plusWeeks(2)).replace('\u00a0', ' ')
                                + " ?");

        var right = new LinkedHashMap<>(club);
        right.put("dernierJour", "");
        right.put("sauf", thursday.plusWeeks(2).toString());
        var published = village.proposes(VOUILLE, "Club de lecture", right).confirmed().published();
        var correction = visitor.get(published.authorLink() + "/correction");
        assertThat(correction.field("sauf")).matches("\\d\\d/\\d\\d/\\d{4}");
        assertThat(correction.field("jusquAu")).isEqualTo(club.get("jusquAu"));
    }

    @Test
    void every_answer_of_the_form_survives_its_review_and_comes_back() {
        var loto =
                village.draft(
                        VOUILLE,
                        "Loto",
                        Map.of("tarifs", "Adultes : 5 €", "siPluie", "Salle polyvalente"));
        var review = loto.review(NO_PICTURE);
        assertThat(review.words())
                .contains(loto.title(), "Salle polyvalente", "ne vaut pas autorisation");
        var form = review.form();
        form.set("pas", "modifier");
        var again = visitor.send("/vienne/vouille/proposer", form, NO_PICTURE, "10.9.0.1");
        for (var field :
                new String[] {
                    "titre", "date", "debut", "lieu", "siPluie", "courriel", "organisateur"
                }) {
            assertThat(again.field(field)).as(field).isEqualTo(loto.answer(field));
        }
    }

    @Test
    void whoever_came_with_an_annonce_is_led_to_its_form() {
        var form = visitor.get("/vienne/vouille/proposer").html();
        assertThat(form.select("main a[href=/vienne/vouille/annonces/proposer]").text())
                .isEqualTo("Proposer une annonce à Vouillé");
    }

    @Test
    void the_button_that_confirms_stands_before_the_proposal_and_its_poster() {
        var loto = village.proposes("Loto des pressés");
        var page = visitor.get(loto.letterToAuthor("Confirmez").link("Confirmer")).html();
        assertThat(page.select("main form ~ *").text()).contains(loto.title(), "Salle des fêtes");
    }

    @Test
    void one_form_sent_twice_is_one_proposal() {
        var loto = village.draft(VOUILLE, "Double clic", Map.of());
        var review = loto.review(NO_PICTURE);
        village.waits(Duration.ofSeconds(4));
        assertThat(loto.sendReviewed(review, "").words()).contains("Merci");
        assertThat(loto.sendReviewed(review, "").words()).contains("Merci");
        assertThat(loto.lettersToAuthor("Confirmez")).isEqualTo(1);
    }

    @Test
    void whoever_fills_the_field_that_people_do_not_see_is_thanked_and_forgotten() {
        var robot = village.draft(VOUILLE, "Montres", Map.of());
        var review = robot.review(NO_PICTURE);
        village.waits(Duration.ofSeconds(4));
        assertThat(robot.sendReviewed(review, "https://montres.example").words()).contains("Merci");
        assertThat(robot.lettersToAuthor("Confirmez")).isZero();
    }

    @Test
    void nobody_reads_again_in_less_than_three_seconds() {
        var hasty = village.draft(VOUILLE, "Trop vite", Map.of());
        var review = hasty.review(NO_PICTURE);
        var refused = hasty.sendReviewed(review, "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("pas encore envoyé", hasty.title());
        assertThat(hasty.lettersToAuthor("Confirmez")).isZero();

        village.waits(Duration.ofSeconds(4));
        assertThat(hasty.sendReviewed(refused, "").status()).isEqualTo(200);
        assertThat(hasty.lettersToAuthor("Confirmez")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "lea@gmial.com, lea@gmail.com",
        "lea@orang.fr, lea@orange.fr",
        "lea@gmail.com, ''",
        "lea@mail.com, ''",
        "lea@asso-vouille.fr, ''"
    })
    void an_address_that_looks_mistyped_is_asked_about_before_a_letter_is_lost(
            String typed, String meant) {
        var review = village.draft(VOUILLE, "Bal", Map.of("courriel", typed)).review(NO_PICTURE);
        assertThat(review.words()).contains("partira vers " + typed);
        assertThat(review.words().contains("Vouliez-vous écrire")).isEqualTo(!meant.isEmpty());
        assertThat(review.words()).contains(meant);
    }

    @Test
    void one_address_proposes_ten_things_a_day_and_the_eleventh_waits_without_being_lost() {
        for (var i = 0; i < 10; i++) {
            village.proposes(VOUILLE, "Festival", Map.of("courriel", "festival@asso.test"));
        }
        var eleventh = village.draft(VOUILLE, "Festival", Map.of("courriel", "festival@asso.test"));
        var refused = eleventh.send(NO_PICTURE);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("3600");
        assertThat(refused.words()).contains(eleventh.title(), "rien n’est perdu");
    }

    @Test
    void proposing_begins_with_what_it_is_and_where() {
        assertThat(visitor.get("/proposer?q=vouille+(86)").location())
                .isEqualTo("/vienne/vouille/proposer");
        assertThat(visitor.get("/proposer?quoi=annonce&q=vouille+(86)").location())
                .isEqualTo("/vienne/vouille/annonces/proposer");
        assertThat(
                        visitor.get("/proposer?quoi=annonce&q=civray")
                                .html()
                                .select("main .links a")
                                .eachText())
                .contains("Civray (Vienne)", "Civray (Cher)");
        assertThat(
                        visitor.get("/proposer?quoi=annonce&q=civray")
                                .html()
                                .select("main .links a")
                                .eachAttr("href"))
                .allMatch(address -> address.endsWith("/annonces/proposer"));
        assertThat(visitor.get("/vienne/annonces").html().select("main .button-main").attr("href"))
                .isEqualTo("/proposer?quoi=annonce");
    }

    @Test
    void larger_territories_send_to_a_commune_and_intercommunalities_take_proposals() {
        assertThat(visitor.get("/vienne/proposer").location()).isEqualTo("/proposer");
        assertThat(visitor.get("/interco/cc-du-haut-poitou/proposer").status()).isEqualTo(200);
    }
}
