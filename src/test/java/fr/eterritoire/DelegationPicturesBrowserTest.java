package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Person;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Takes the pictures of the guide for whoever serves several communes, when it is told where to
/// put them: `-Deterritoire.guide=docs/guide/images`.
@InBrowser
@EnabledIfSystemProperty(named = "eterritoire.guide", matches = ".+")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DelegationPicturesBrowserTest {
    private static final List<String> SERVED =
            List.of(
                    "/vienne/vouille",
                    "/vienne/latille",
                    "/vienne/ayron",
                    "/vienne/quincay",
                    "/vienne/chalandray");

    @Value("${eterritoire.adresse}")
    private String address;

    @Autowired private TestClock clock;
    @Autowired private People people;
    @Autowired private Territoires territoires;
    @Autowired private SessionRepository<? extends Session> sessions;

    private Office office;
    private Passerby passerby;
    private Walk walk;
    private Telephone telephone;

    @BeforeAll
    void hold_a_telephone() throws IOException {
        office = new Office(people, territoires, sessions, null);
        passerby = new Passerby(address);
        walk = new Walk(passerby, clock);
        telephone =
                new Telephone(passerby, office, Path.of(System.getProperty("eterritoire.guide")));
    }

    @AfterAll
    void leave() {
        passerby.close();
    }

    @Test
    void one_secretary_answers_for_five_communes() throws IOException {
        var secretary = secretaryOfAll();
        proposed("/vienne/latille", "Thé dansant", "Les Aînés ruraux", 12);
        proposed("/vienne/quincay", "Randonnée des moulins", "Foyer rural de Quinçay", 20);
        proposed("/vienne/ayron", "Fête du lac", "Comité des fêtes d’Ayron", 33);
        telephone.signsIn(secretary);
        passerby.opens("/mairie/equipes");
        telephone.picture("cinq-communes");
        passerby.opens("/mairie");
        telephone.picture("cinq-file");
        passerby.touches("Thé dansant");
        passerby.touches("Publier");
        telephone.view("cinq-publie");
    }

    @Test
    void an_intercommunality_decides_what_a_commune_handed_over() throws IOException {
        secretaryOfAll();
        var interco = office.place("/interco/cc-du-haut-poitou");
        people.open(interco);
        people.known(new Email("dgs@guide.test"), "Claire Bernard");
        var claire = office.holder("dgs@guide.test", interco, Role.ADMINISTRATOR);
        people.known(new Email("maire@guide.test"), "Paul Girard");
        var mayor = office.holder("maire@guide.test", Village.Commune.VOUILLE, Role.ADMINISTRATOR);
        proposed("/vienne/vouille", "Concert de l’harmonie", "Harmonie de Vouillé", 40);
        telephone.signsIn(mayor);
        passerby.opens("/mairie/86294/delegation");
        passerby.ticks("Entièrement");
        passerby.touches("Déléguer");
        telephone.picture("interco-deleguee");
        telephone.signsIn(claire);
        passerby.opens("/mairie");
        telephone.picture("interco-file");
        passerby.touches("Concert de l’harmonie");
        passerby.touches("Publier");
        telephone.view("interco-publie");
        passerby.opens("/mairie/200069763/delegation");
        telephone.picture("interco-recues");
        telephone.signsIn(mayor);
        passerby.opens("/mairie/86294/delegation");
        passerby.touches("Reprendre la modération");
        telephone.picture("interco-reprise");
        telephone.signsIn(claire);
        passerby.opens("/mairie/equipes");
        assertThat(passerby.reads()).doesNotContain("Mairie de Vouillé");
        telephone.picture("interco-apres");
    }

    private Person secretaryOfAll() {
        people.known(new Email("jeanne@guide.test"), "Jeanne Martin");
        Person secretary = null;
        for (var path : SERVED) {
            var commune = office.place(path);
            people.open(commune);
            secretary = office.holder("jeanne@guide.test", commune, Role.MODERATOR);
        }
        return secretary;
    }

    private void proposed(String commune, String title, String organiser, int inDays) {
        passerby.opens(commune + "/proposer");
        walk.fill(title, organiser);
        passerby.sets("Date", Passerby.saturday(LocalDate.now(), inDays));
        walk.send();
        walk.confirm(title);
    }
}
