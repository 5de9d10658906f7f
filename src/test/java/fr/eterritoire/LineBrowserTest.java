package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/// The whole way of an annonce, by touching what is on the pages and in the letters, without any
/// script: proposed, confirmed, decided, found everywhere, and all that can happen besides.
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LineBrowserTest {
    /// Whoever corrects an hour need not go down the whole form.
    private static final String SENDING_IS_IN_SIGHT =
            "const it = document.querySelector('button[value=relire]').getBoundingClientRect();"
                    + " return it.top > 0 && it.bottom <= innerHeight"
                    + " && innerHeight < document.body.scrollHeight";

    @Value("${eterritoire.adresse}")
    private String address;

    @Autowired private TestClock clock;
    private Passerby passerby;
    private Walk walk;

    @BeforeAll
    void sit_down() {
        passerby = Passerby.withoutScripts(address);
        walk = new Walk(passerby, clock);
    }

    @AfterAll
    void leave() {
        passerby.close();
    }

    @Test
    void an_annonce_goes_from_the_first_page_to_every_agenda() throws Exception {
        passerby.opens("/");
        passerby.types("Que cherchez-vous", "86190");
        passerby.touches("Chercher");
        passerby.touches("Vouillé (86)");
        passerby.touches("Proposer un événement");
        assertThat(passerby.heading()).isEqualTo("Proposer un événement à Vouillé");

        walk.fill("Loto de l’école", "L’association des parents");
        walk.send();
        assertThat(passerby.reads()).contains(walk.author, "Confirmer");
        walk.confirm("Loto de l’école");
        assertThat(passerby.reads()).contains("Elle attend la réponse de la mairie");

        walk.decide("Loto de l’école", "Publier");
        passerby.touches("Publier");
        assertThat(passerby.reads()).contains("Publié. C’est en ligne.");
        assertFoundEverywhere("Loto de l’école");
        passerby.opensLetter(walk.author, "En ligne", "Loto de l’école");
        assertThat(passerby.reads()).contains("est en ligne");
    }

    /// Walks from the annonce to the agendas it stands in, and reads the two feeds by their links.
    private void assertFoundEverywhere(String title) throws IOException, InterruptedException {
        passerby.touches("Voir la page en ligne");
        assertThat(passerby.heading()).isEqualTo(title);
        passerby.touches("Tout l’agenda");
        assertThat(passerby.path()).isEqualTo("/vienne/vouille/agenda");
        assertThat(passerby.reads()).contains(title);
        passerby.touches("S’abonner à cet agenda");
        for (var feed : passerby.browser.findElements(By.tagName("code"))) {
            assertThat(text(feed.getText())).contains(title);
        }
        passerby.touches("Revenir à l’agenda");
        for (var wider : new String[] {"CC du Haut Poitou", "Vienne"}) {
            passerby.touches(wider);
            passerby.touches("Tout l’agenda");
            assertThat(passerby.heading()).contains("Agenda");
            assertThat(passerby.reads()).contains(title);
        }
    }

    private static String text(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void a_correction_is_asked_made_and_published() {
        walk.propose("Bal des pompiers");
        walk.decide("Bal des pompiers", "Demander une correction");
        passerby.types("Que doit préciser", "À quelle heure finit le bal ?");
        passerby.touches("Envoyer la demande");
        assertThat(passerby.reads()).contains("Une précision est demandée à l’auteur");

        passerby.opensLetter(walk.author, "Une précision est demandée", "Bal des pompiers");
        assertThat(passerby.reads()).contains("À quelle heure finit le bal ?");
        passerby.touches("Corriger ou répondre");
        passerby.touches("Corriger et répondre");
        assertThat(passerby.browser.executeScript(SENDING_IS_IN_SIGHT)).isEqualTo(true);
        passerby.sets("Fin", "23:30");
        passerby.types("Un mot à la mairie", "À onze heures et demie.");
        walk.send();
        assertThat(passerby.reads()).contains("Votre correction est partie");

        walk.decide("Bal des pompiers", "Publier");
        passerby.touches("Publier");
        passerby.touches("Voir la page en ligne");
        assertThat(passerby.reads()).contains("23 h 30");
    }

    @Test
    void a_question_is_answered_without_changing_the_annonce() {
        walk.propose("Marche nordique");
        walk.decide("Marche nordique", "Demander une correction");
        passerby.types("Que doit préciser", "Est-ce bien gratuit ?");
        passerby.touches("Envoyer la demande");
        passerby.opensLetter(walk.author, "Une précision est demandée", "Marche nordique");
        passerby.touches("Corriger ou répondre");
        passerby.unfolds("Répondre sans rien changer");
        passerby.types("Votre réponse", "Oui, pour tous.");
        passerby.touches("Envoyer la réponse");
        assertThat(passerby.reads()).contains("Votre réponse est partie");

        walk.decide("Marche nordique", "Publier");
        assertThat(passerby.reads()).contains("Oui, pour tous.");
    }

    @Test
    void a_declined_annonce_tells_its_author_why() {
        walk.propose("Vente de matelas");
        walk.decide("Vente de matelas", "Ne pas publier");
        passerby.chooses("Raison", "Autre raison");
        passerby.types("Précisions pour l’auteur", "C’est une publicité.");
        passerby.touches("Ne pas publier");
        assertThat(passerby.reads()).contains("Non publié");

        passerby.opensLetter(walk.author, "Proposition non publiée", "Vente de matelas");
        assertThat(passerby.reads()).contains("C’est une publicité (", "Défenseur des droits");
    }

    @Test
    void an_annonce_of_another_commune_is_passed_on() {
        walk.propose("Foire aux ânes");
        walk.decide("Foire aux ânes", "Pas chez nous");
        passerby.types("Dans quelle commune", "Frozes");
        passerby.touches("Chercher la commune");
        passerby.ticks("Frozes");
        passerby.touches("Transmettre à cette commune");
        assertThat(passerby.reads()).contains("Transmis à Frozes");

        walk.decideAs("moderateurs@eterritoire.test", "Foire aux ânes", "Publier");
        passerby.touches("Publier");
        passerby.touches("Voir la page en ligne");
        assertThat(passerby.path()).startsWith("/vienne/frozes/");
        passerby.opensLetter(walk.author, "Transmis à Frozes", "Foire aux ânes");
    }

    @Test
    void two_proposals_of_one_event_are_merged() {
        walk.publish("Concert de la chorale");
        walk.propose("Concert de la chorale", "Le comité de jumelage");
        walk.decide("Concert de la chorale", "Publier");
        assertThat(passerby.reads()).contains("Est-ce la même publication ?");
        passerby.touches("C’est la même");
        assertThat(passerby.reads()).contains("Réuni avec l’autre proposition");

        passerby.opensLetter(walk.author, "Réuni avec une autre proposition");
        passerby.touches("Ma page privée");
        passerby.touches("Voir la page en ligne");
        assertThat(passerby.reads()).contains("L’amicale de Vouillé", "Le comité de jumelage");
    }

    @Test
    void a_decision_is_undone_within_ten_minutes() {
        walk.publish("Course cycliste");
        var live = passerby.leadsTo("Voir la page en ligne");
        passerby.touches("Annuler cette décision");
        assertThat(passerby.reads())
                .contains("La décision est annulée", "Publier cette proposition ?");
        passerby.opens(live);
        assertThat(passerby.heading()).isNotEqualTo("Course cycliste");
    }

    @Test
    void its_author_cancels_it_and_holds_it_after_all() {
        walk.publish("Fête de la moisson");
        walk.show("Fête de la moisson", "Annuler l’événement", "Orage annoncé.");
        passerby.touches("Voir la page en ligne");
        assertThat(passerby.reads()).contains("Annulé").doesNotContain("Orage annoncé.");
        passerby.opensLetter(Walk.MAIRIE, "Fête de la moisson", "Annulé");

        walk.show("Fête de la moisson", "Finalement, il a lieu", "");
        passerby.touches("Voir la page en ligne");
        assertThat(passerby.reads()).doesNotContain("Annulé");
    }

    @Test
    void its_author_postpones_it() {
        walk.publish("Feu d’artifice");
        walk.show("Feu d’artifice", "Reporter à une date à venir", "Trop de vent.");
        passerby.touches("Voir la page en ligne");
        assertThat(passerby.reads()).contains("Reporté").doesNotContain("Trop de vent.");
    }

    @Test
    void its_author_shows_that_it_is_full() {
        walk.publish("Repas des aînés");
        walk.show("Repas des aînés", "Afficher « Complet »", "");
        passerby.touches("Voir la page en ligne");
        assertThat(passerby.reads()).contains("Complet");
    }

    @Test
    void it_is_done_again_a_year_later_without_typing_it_twice() {
        walk.publish("Vide-grenier");
        walk.openAuthorsPage("Vide-grenier");
        passerby.touches("Annoncer la prochaine édition");
        assertThat(passerby.valueOf("Titre")).isEqualTo("Vide-grenier");
        var nextYear = passerby.valueOf("Date").substring(0, 4);
        assertThat(nextYear).isEqualTo(String.valueOf(Walk.DAY.getYear() + 1));

        walk.send();
        walk.confirm("Vide-grenier");
        walk.decide("Vide-grenier", "Publier");
        passerby.touches("Publier");
        passerby.touches("Voir la page en ligne");
        assertThat(passerby.reads()).contains(nextYear);
    }
}
