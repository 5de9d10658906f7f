package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.HashMap;
import java.util.Map;

/// What a commune is proud of, each with a picture.
@LineTest
class AtoutTest {
    private static final String DESK = "/mairie/86115/portrait/atouts";
    private static final String PORTRAIT = "/vienne/jaunay-marigny/s-installer";
    private static final Map<String, String> MILL =
            Map.of(
                    "genre", "patrimoine",
                    "titre", "Le moulin de Chincé",
                    "texte", "Il tourne encore,\nle dimanche.",
                    "photoDit", "Un moulin au bord de l’eau",
                    "photoCredit", "Anne Dupont",
                    "photoDroits", "oui");

    @Autowired Visitor visitor;
    @Autowired Office office;

    private Clerk clerk() {
        return office.signedIn(office.holder("mairie@jaunay.test", "86115", Role.EDITOR), true);
    }

    @Test
    void it_is_written_with_its_picture_shown_at_once_corrected_and_removed() {
        var clerk = clerk();
        visitor.get(PORTRAIT);
        clerk.get(DESK);
        var added = clerk.send(DESK, MILL, Posters.one("moulin"));
        assertThat(added.location()).isEqualTo("/mairie/86115/portrait#atouts-titre");

        var shown = visitor.get(PORTRAIT).html().selectFirst(".atout");
        assertThat(shown.text()).contains("Le moulin de Chincé", "Patrimoine", "Anne Dupont");
        assertThat(shown.select("img").attr("alt")).isEqualTo("Un moulin au bord de l’eau");
        var picture = shown.select("img").attr("src");
        assertThat(visitor.get(picture).status()).isEqualTo(200);
        assertThat(visitor.get("/vienne/jaunay-marigny").html().select(".proud a").attr("href"))
                .isEqualTo(PORTRAIT + "#atouts");

        var mine =
                clerk.get("/mairie/86115/portrait").html().select(".office-atout a").attr("href");
        var form = new HashMap<>(clerk.get(mine).form().asSingleValueMap());
        form.put("titre", "Le moulin restauré");
        assertThat(clerk.send(mine, form, Village.NO_PICTURE).status()).isEqualTo(302);
        assertThat(visitor.get(PORTRAIT).words()).contains("Le moulin restauré");

        var other = office.signedIn(office.holder("m@86160.test", "86160", Role.EDITOR), true);
        other.get("/mairie/86160/portrait");
        assertThat(other.get(mine.replace("86115", "86160")).status()).isEqualTo(404);
        assertThat(other.post(mine.replace("86115", "86160") + "/retrait", Map.of()).status())
                .isEqualTo(404);

        clerk.get(mine);
        clerk.post(mine + "/retrait", Map.of());
        assertThat(visitor.get(PORTRAIT).html().select(".atout")).isEmpty();
        assertThat(visitor.get(picture).status()).isEqualTo(404);
        assertThat(clerk.get("/mairie/86115/journal").words())
                .contains("Atout ajouté au portrait", "Atout retiré du portrait");
    }

    @Test
    void without_picture_credit_or_words_it_is_refused_and_nothing_is_lost() {
        var clerk = clerk();
        clerk.get(DESK);
        var bare = clerk.send(DESK, Map.of("titre", "La forêt"), Village.NO_PICTURE);
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.html().select(".fault-summary li")).hasSize(6);
        assertThat(bare.field("titre")).isEqualTo("La forêt");

        var almost = new HashMap<>(MILL);
        almost.remove("photoCredit");
        var kept = clerk.send(DESK, almost, Posters.one("forêt"));
        assertThat(kept.status()).isEqualTo(422);
        assertThat(kept.field("photo")).hasSize(64);
        assertThat(kept.html().select("img.atout-preview")).hasSize(1);
        assertThat(visitor.get("/media/" + kept.field("photo") + "/800.jpg").status())
                .isEqualTo(404);
    }
}
