package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
    @Value("${eterritoire.adresse}")
    private String address;

    @Autowired private TestClock clock;
    private BrowserVisitor visitor;
    private Walk walk;

    @BeforeAll
    void sit_down() {
        visitor = BrowserVisitor.withoutScripts(address);
        walk = new Walk(visitor, clock);
    }

    @AfterAll
    void leave() {
        visitor.close();
    }

    @Test
    void an_annonce_goes_from_the_first_page_to_every_agenda() throws Exception {
        visitor.opens("/");
        visitor.types("Votre commune", "86190");
        visitor.touches("Voir la commune");
        visitor.touches("Vouillé (86)");
        visitor.touches("Proposer un événement");
        assertThat(visitor.heading()).isEqualTo("Proposer un événement à Vouillé");

        walk.fill("Loto de l’école", "L’association des parents");
        walk.send();
        assertThat(visitor.reads()).contains(walk.author, "Confirmer");
        walk.confirm("Loto de l’école");
        assertThat(visitor.reads()).contains("Elle attend une réponse");

        walk.decide("Loto de l’école", "Publier");
        visitor.touches("Publier");
        assertThat(visitor.reads()).contains("Publié. L’annonce est en ligne.");
        assertFoundEverywhere("Loto de l’école");
        visitor.opensLetter(walk.author, "En ligne", "Loto de l’école");
        assertThat(visitor.reads()).contains("est en ligne");
    }

    /// Walks from the annonce to the agendas it stands in, and reads the two feeds by their links.
    private void assertFoundEverywhere(String title) throws IOException, InterruptedException {
        visitor.touches("Voir l’annonce en ligne");
        assertThat(visitor.heading()).isEqualTo(title);
        visitor.touches("Tout l’agenda");
        assertThat(visitor.path()).isEqualTo("/vienne/vouille/agenda");
        assertThat(visitor.reads()).contains(title);
        assertThat(text(visitor.leadsTo("par l’adresse https"))).contains("BEGIN:VEVENT", title);
        assertThat(text(visitor.leadsTo("par flux RSS"))).contains("<rss", title);
        for (var wider : new String[] {"CC du Haut Poitou", "Vienne"}) {
            visitor.touches(wider);
            visitor.touches("Tout l’agenda");
            assertThat(visitor.heading()).contains("Agenda");
            assertThat(visitor.reads()).contains(title);
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
        visitor.types("Que doit préciser", "À quelle heure finit le bal ?");
        visitor.touches("Envoyer la demande");
        assertThat(visitor.reads()).contains("Une précision est demandée à l’auteur");

        visitor.opensLetter(walk.author, "Une précision est demandée", "Bal des pompiers");
        assertThat(visitor.reads()).contains("À quelle heure finit le bal ?");
        visitor.touches("Corriger ou répondre");
        visitor.touches("Corriger l’annonce");
        visitor.sets("à", "23:30");
        visitor.types("Un mot à la mairie", "À onze heures et demie.");
        walk.send();
        assertThat(visitor.reads()).contains("Votre correction est partie");

        walk.decide("Bal des pompiers", "Publier");
        visitor.touches("Publier");
        visitor.touches("Voir l’annonce en ligne");
        assertThat(visitor.reads()).contains("23 h 30");
    }

    @Test
    void a_question_is_answered_without_changing_the_annonce() {
        walk.propose("Marche nordique");
        walk.decide("Marche nordique", "Demander une correction");
        visitor.types("Que doit préciser", "Est-ce bien gratuit ?");
        visitor.touches("Envoyer la demande");
        visitor.opensLetter(walk.author, "Une précision est demandée", "Marche nordique");
        visitor.touches("Corriger ou répondre");
        visitor.unfolds("Répondre sans rien changer");
        visitor.types("Votre réponse", "Oui, pour tous.");
        visitor.touches("Envoyer la réponse");
        assertThat(visitor.reads()).contains("Votre réponse est partie");

        walk.decide("Marche nordique", "Publier");
        assertThat(visitor.reads()).contains("Oui, pour tous.");
    }

    @Test
    void a_declined_annonce_tells_its_author_why() {
        walk.propose("Vente de matelas");
        walk.decide("Vente de matelas", "Ne pas publier");
        visitor.chooses("Raison", "Autre raison");
        visitor.types("Précisions pour l’auteur", "C’est une publicité.");
        visitor.touches("Ne pas publier");
        assertThat(visitor.reads()).contains("Non publié");

        visitor.opensLetter(walk.author, "Proposition non publiée", "Vente de matelas");
        assertThat(visitor.reads()).contains("C’est une publicité.", "Défenseur des droits");
    }

    @Test
    void an_annonce_of_another_commune_is_passed_on() {
        walk.propose("Foire aux ânes");
        walk.decide("Foire aux ânes", "Pas chez nous");
        visitor.types("Dans quelle commune", "Latillé");
        visitor.touches("Chercher la commune");
        visitor.ticks("Latillé");
        visitor.touches("Transmettre à cette commune");
        assertThat(visitor.reads()).contains("Transmis à Latillé");

        walk.decideAs("moderateurs@eterritoire.test", "Foire aux ânes", "Publier");
        visitor.touches("Publier");
        visitor.touches("Voir l’annonce en ligne");
        assertThat(visitor.path()).startsWith("/vienne/latille/");
        visitor.opensLetter(walk.author, "Transmis à Latillé", "Foire aux ânes");
    }

    @Test
    void two_proposals_of_one_event_are_merged() {
        walk.publish("Concert de la chorale");
        walk.propose("Concert de la chorale", "Le comité de jumelage");
        walk.decide("Concert de la chorale", "Publier");
        assertThat(visitor.reads()).contains("Est-ce le même ?");
        visitor.touches("C’est le même");
        assertThat(visitor.reads()).contains("Réuni avec l’autre annonce");

        visitor.opensLetter(walk.author, "Réuni avec une autre annonce");
        visitor.touches("Ma page privée");
        visitor.touches("Voir l’annonce en ligne");
        assertThat(visitor.reads()).contains("L’amicale de Vouillé", "Le comité de jumelage");
    }

    @Test
    void a_decision_is_undone_within_ten_minutes() {
        walk.publish("Course cycliste");
        var live = visitor.leadsTo("Voir l’annonce en ligne");
        visitor.touches("Annuler cette décision");
        assertThat(visitor.reads()).contains("La décision est annulée", "Publier cette annonce ?");
        visitor.opens(live);
        assertThat(visitor.heading()).isNotEqualTo("Course cycliste");
    }

    @Test
    void its_author_cancels_it_and_holds_it_after_all() {
        walk.publish("Fête de la moisson");
        walk.show("Fête de la moisson", "Annuler l’événement", "Orage annoncé.");
        visitor.touches("Voir l’annonce en ligne");
        assertThat(visitor.reads()).contains("Annulé", "Orage annoncé.");
        visitor.opensLetter(Walk.MAIRIE, "Fête de la moisson", "Annulé");

        walk.show("Fête de la moisson", "Maintenir comme prévu", "");
        visitor.touches("Voir l’annonce en ligne");
        assertThat(visitor.reads()).doesNotContain("Annulé");
    }

    @Test
    void its_author_postpones_it() {
        walk.publish("Feu d’artifice");
        walk.show("Feu d’artifice", "Reporter à une date à venir", "Trop de vent.");
        visitor.touches("Voir l’annonce en ligne");
        assertThat(visitor.reads()).contains("Reporté", "Trop de vent.");
    }

    @Test
    void its_author_shows_that_it_is_full() {
        walk.publish("Repas des aînés");
        walk.show("Repas des aînés", "Afficher complet", "");
        visitor.touches("Voir l’annonce en ligne");
        assertThat(visitor.reads()).contains("Complet");
    }

    @Test
    void it_is_done_again_a_year_later_without_typing_it_twice() {
        walk.publish("Vide-grenier");
        walk.openAuthorsPage("Vide-grenier");
        visitor.touches("Refaire cette annonce");
        assertThat(visitor.valueOf("Titre")).isEqualTo("Vide-grenier");
        var nextYear = visitor.valueOf("Date").substring(0, 4);
        assertThat(nextYear).isEqualTo(String.valueOf(Walk.DAY.getYear() + 1));

        walk.send();
        walk.confirm("Vide-grenier");
        walk.decide("Vide-grenier", "Publier");
        visitor.touches("Publier");
        visitor.touches("Voir l’annonce en ligne");
        assertThat(visitor.reads()).contains(nextYear);
    }
}
