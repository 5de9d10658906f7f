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
import java.time.Duration;
import java.time.LocalDate;

/// The whole way of an annonce, by touching what is on the pages and in the letters, without any
/// script: proposed, confirmed, decided, found everywhere, and all that can happen besides.
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LineBrowserTest {
    private static final String MAIRIE = "mairie@vouille.test";
    private static final LocalDate DAY = Visitor.saturday(LocalDate.now(), 30);
    private static int authors;

    @Value("${eterritoire.adresse}")
    String address;

    @Autowired TestClock clock;
    private Visitor visitor;
    private String author;

    @BeforeAll
    void sit_down() {
        visitor = Visitor.withoutScripts(address);
    }

    @AfterAll
    void leave() {
        visitor.close();
    }

    @Test
    void an_annonce_goes_from_the_first_page_to_every_agenda() throws Exception {
        visitor.opens("/");
        visitor.types("Votre commune", "Vouillé");
        visitor.touches("Voir la commune");
        chooseVouille();
        visitor.touches("Proposer un événement");
        assertThat(visitor.heading()).isEqualTo("Proposer un événement à Vouillé");

        fill("Loto de l’école");
        send();
        assertThat(visitor.reads()).contains(author);
        confirm("Loto de l’école");
        assertThat(visitor.reads()).contains("Elle attend une réponse");
        decide("Loto de l’école", "Publier");
        assertThat(visitor.reads()).contains("Publié. L’annonce est en ligne.");

        assertFoundEverywhere("Loto de l’école");
        visitor.opensLetter(author, "En ligne", "Loto de l’école");
        assertThat(visitor.reads()).contains("est en ligne");
    }

    @Test
    void a_correction_is_asked_made_and_published() {
        proposed("Bal des pompiers");
        decide("Bal des pompiers", "Demander une correction");
        visitor.types("Que doit préciser", "À quelle heure finit le bal ?");
        visitor.touches("Envoyer la demande");
        assertThat(visitor.reads()).contains("Une précision est demandée à l’auteur");

        visitor.opensLetter(author, "Une précision est demandée", "Bal des pompiers");
        assertThat(visitor.reads()).contains("À quelle heure finit le bal ?");
        visitor.touches("Corriger ou répondre");
        visitor.touches("Corriger l’annonce");
        visitor.sets("à", "23:30");
        visitor.types("Un mot à la mairie", "À onze heures et demie.");
        send();
        assertThat(visitor.reads()).contains("Votre correction est partie");

        decide("Bal des pompiers", "Publier");
        visitor.touches("Voir l’annonce en ligne");
        assertThat(visitor.reads()).contains("23 h 30");
    }

    @Test
    void a_question_is_answered_without_changing_the_annonce() {
        proposed("Marche nordique");
        decide("Marche nordique", "Demander une correction");
        visitor.types("Que doit préciser", "Est-ce bien gratuit ?");
        visitor.touches("Envoyer la demande");
        visitor.opensLetter(author, "Une précision est demandée", "Marche nordique");
        visitor.touches("Corriger ou répondre");
        visitor.unfolds("Répondre sans rien changer");
        visitor.types("Votre réponse", "Oui, pour tous.");
        visitor.touches("Envoyer la réponse");
        assertThat(visitor.reads()).contains("Votre réponse est partie");

        openDecision("Marche nordique");
        assertThat(visitor.reads()).contains("Oui, pour tous.");
    }

    @Test
    void a_declined_annonce_tells_its_author_why() {
        proposed("Vente de matelas");
        decide("Vente de matelas", "Ne pas publier");
        visitor.chooses("Raison", "Autre raison");
        visitor.types("Précisions pour l’auteur", "C’est une publicité.");
        visitor.touches("Ne pas publier");
        assertThat(visitor.reads()).contains("Non publié");

        visitor.opensLetter(author, "Proposition non publiée", "Vente de matelas");
        assertThat(visitor.reads()).contains("C’est une publicité.", "Défenseur des droits");
    }

    @Test
    void an_annonce_of_another_commune_is_passed_on() {
        proposed("Foire aux ânes");
        decide("Foire aux ânes", "Pas chez nous");
        visitor.types("Dans quelle commune", "Latillé");
        visitor.touches("Chercher la commune");
        visitor.ticks("Latillé");
        visitor.touches("Transmettre à cette commune");
        assertThat(visitor.reads()).contains("Transmis à Latillé");

        decideAs("moderateurs@eterritoire.test", "Foire aux ânes", "Publier");
        visitor.touches("Voir l’annonce en ligne");
        assertThat(visitor.path()).startsWith("/vienne/latille/");
        visitor.opensLetter(author, "Transmis à Latillé", "Foire aux ânes");
    }

    @Test
    void two_proposals_of_one_event_are_merged() {
        published("Concert de la chorale");
        proposed("Concert de la chorale", "Le comité de jumelage");
        openDecision("Concert de la chorale");
        assertThat(visitor.reads()).contains("Est-ce le même ?");
        visitor.touches("C’est le même");
        assertThat(visitor.reads()).contains("Réuni avec l’autre annonce");
        visitor.touches("Voir l’annonce en ligne");
        assertThat(visitor.reads()).contains("Le comité de jumelage");
    }

    @Test
    void a_decision_is_undone_within_ten_minutes() {
        published("Course cycliste");
        var live = visitor.leadsTo("Voir l’annonce en ligne");
        visitor.touches("Annuler cette décision");
        assertThat(visitor.reads()).contains("La décision est annulée", "Publier cette annonce ?");
        visitor.opens(live);
        assertThat(visitor.heading()).isNotEqualTo("Course cycliste");
    }

    @Test
    void its_author_cancels_it_and_holds_it_after_all() {
        published("Fête de la moisson");
        showStatus("Annuler l’événement", "Orage annoncé.");
        assertThat(onItsPage()).contains("Annulé", "Orage annoncé.");
        showStatus("Maintenir comme prévu", "");
        assertThat(onItsPage()).doesNotContain("Annulé");
    }

    @Test
    void its_author_postpones_it() {
        published("Feu d’artifice");
        showStatus("Reporter à une date à venir", "Trop de vent.");
        assertThat(onItsPage()).contains("Reporté", "Trop de vent.");
    }

    @Test
    void its_author_shows_that_it_is_full() {
        published("Repas des aînés");
        showStatus("Afficher complet", "");
        assertThat(onItsPage()).contains("Complet");
    }

    @Test
    void it_is_done_again_a_year_later_without_typing_it_twice() {
        published("Vide-grenier");
        openAuthorsPage();
        visitor.touches("Refaire cette annonce");
        assertThat(visitor.valueOf("Titre")).isEqualTo("Vide-grenier");
        visitor.sets("Date", DAY.plusWeeks(52));
        send();
        confirm("Vide-grenier");
        decide("Vide-grenier", "Publier");
        visitor.touches("Voir l’annonce en ligne");
        assertThat(visitor.reads()).contains(String.valueOf(DAY.plusWeeks(52).getYear()));
    }
}
