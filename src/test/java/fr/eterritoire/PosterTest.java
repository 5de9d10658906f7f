package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/// A poster becomes a draft with its picture, which a human completes; nothing is invented.
@LineTest
class PosterTest {
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Office office;

    @Test
    void a_poster_with_its_text_fills_what_it_says_and_no_more() {
        var editor = redactor();
        var day = village.day(30);
        var spoken = day.format(DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.FRENCH));
        var text =
                """
                Bonjour,
                Grand loto de l’école
                %s à 20h30, salle polyvalente
                Adultes : 8 €, Enfants : 4,50 €
                Buvette sur place
                """
                        .formatted(spoken);
        var draft = drop(editor, text, Posters.one("Grand loto"));
        assertThat(draft.words()).contains("À vérifier", "Grand loto de l’école", "Buvette");
        assertThat(draft.field("titre")).isEqualTo("Grand loto de l’école");
        assertThat(draft.field("date")).isEqualTo(day.toString());
        assertThat(draft.field("debut")).isEqualTo("20:30");
        assertThat(draft.field("fin")).isEmpty();
        assertThat(draft.field("type")).isEqualTo("loto-jeux");
        assertThat(draft.field("lieu")).isEqualTo("Salle polyvalente");
        assertThat(draft.field("tarifs").lines())
                .containsExactly("Adultes\u00a0: 8 €", "Enfants\u00a0: 4,50 €");
        assertThat(draft.field("photo")).matches("[0-9a-f]{64}");
        assertThat(draft.field("organisateur")).isEmpty();
        assertThat(draft.html().select(".poster img").attr("src")).startsWith("data:image/jpeg");
    }

    @Test
    void what_can_be_read_in_two_ways_is_left_to_the_human() {
        var draft =
                drop(
                        redactor(),
                        "Fête du village\nLe 12 ou le 19 juin\nPortes 18h, repas 20h, bal 22h",
                        Village.NO_PICTURE);
        assertThat(draft.field("titre")).isEqualTo("Fête du village");
        assertThat(draft.field("date")).isEmpty();
        assertThat(draft.field("debut")).isEmpty();
        assertThat(draft.field("tarifs")).isEmpty();
    }

    @Test
    void a_human_completes_it_and_publishes_it_with_its_picture() {
        var editor = redactor();
        var draft = drop(editor, "Vide-grenier", Posters.one("Vide-grenier"));
        assertThat(visitor.get("/media/" + draft.field("photo") + "/400.jpg").status())
                .isEqualTo(404);
        var answers = Redactor.answers("Vide-grenier de l’affiche", village.day(33));
        answers.put("photo", draft.field("photo"));
        answers.put("photoLargeur", draft.field("photoLargeur"));
        answers.put("photoHauteur", draft.field("photoHauteur"));
        var incomplete = editor.clerk().post(draft.asked(), answers);
        assertThat(incomplete.words()).contains("Dites en quelques mots ce que montre la photo");

        answers.put("photoDit", "L’affiche du vide-grenier");
        answers.put("photoDroits", "oui");
        answers.put("photoAccord", "oui");
        var page = editor.publish(editor.followed(editor.clerk().post(draft.asked(), answers)));
        assertThat(page.words()).contains("En ligne, sur toutes les pages");
        assertThat(visitor.get("/media/" + draft.field("photo") + "/400.jpg").status())
                .isEqualTo(200);
    }

    @Test
    void what_is_no_picture_is_refused_in_words_and_the_text_stays() {
        var editor = redactor();
        editor.clerk().get(editor.path("/affiches"));
        var pdf = "%PDF-1.7 affiche".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var answer = editor.clerk().send(editor.path("/affiches"), Map.of("texte", "Bal"), pdf);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("PDF");
        assertThat(answer.field("texte")).isEqualTo("Bal");
        assertThat(editor.clerk().post(editor.path("/affiches"), Map.of()).words())
                .contains("Choisissez l’image de l’affiche");
    }

    private Redactor redactor() {
        return Redactor.of(office.at(VOUILLE, Role.EDITOR), VOUILLE);
    }

    private static Page drop(Redactor editor, String text, byte[] picture) {
        editor.clerk().get(editor.path("/affiches"));
        var answer = editor.clerk().send(editor.path("/affiches"), Map.of("texte", text), picture);
        return editor.followed(answer);
    }
}
