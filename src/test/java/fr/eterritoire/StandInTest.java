package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Person;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.projets.Following;
import fr.eterritoire.territoire.Territoire;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A town hall that does not answer, and its intercommunality, which then may: in its own name, and
/// never in the other’s.
@LineTest
class StandInTest {
    private static final String NAMED = "dgs@civraisien.test";

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Office office;
    @Autowired People people;
    @Autowired Following following;
    @Autowired JdbcClient db;

    /// One of its people signs in, another answers from the letters.
    private Person works(Territoire epci) {
        var colleague = office.holder("relations@civraisien.test", epci, Role.MODERATOR);
        people.open(epci);
        db.sql(
                        """
                        insert into named_decider (territoire, mail, since, named_by) values (:epci, :mail, now(), :by)
                        """)
                .param("epci", epci.id())
                .param("mail", NAMED)
                .param("by", colleague.id().value())
                .update();
        return colleague;
    }

    private void follows() {
        following.run();
        following.run();
    }

    @Test
    void whoever_is_silent_is_reminded_and_after_seven_days_it_is_the_turn_of_the_interco() {
        office.at(CIVRAY, Role.EDITOR);
        var epci = office.place("/interco/cc-du-civraisien-en-poitou");
        var colleague = works(epci);
        var lea = new Correspondence(village, "/vienne/civray/s-installer", "lea@civray.test");
        var hers = lea.writes("Nous cherchons une maison et une école à Civray.");
        assertThat(reminders()).isZero();
        village.waits(Duration.ofDays(2).plusHours(1));
        follows();
        assertThat(reminders()).isEqualTo(1);
        village.waits(Duration.ofDays(3));
        follows();
        assertThat(reminders()).isEqualTo(2);

        village.waits(Duration.ofDays(2));
        follows();
        var letter = village.letters().last("relations@civraisien.test", "Un message");
        assertThat(letter.words()).contains("n’a pas répondu en sept jours");
        var clerk = office.signedIn(colleague, true);
        var relation = clerk.get("/mairie").html().select("a[id^=relation-]").attr("href");
        assertThat(relation).startsWith("/mairie/" + Offices.codeOf(epci));
        var desk = clerk.get(relation).link("Lire et répondre");
        clerk.get(desk);
        clerk.post(desk + "/reponse", Map.of("message", "L’école a de la place."));
        assertThat(visitor.get(hers).words()).contains("L’école a de la place");
        var link = village.letters().last(NAMED, "Un message").link("Lire et répondre");
        visitor.post(link + "/reponse", Map.of("message", "Et le car passe à 8 h."));
        assertThat(visitor.get(hers).html().select(".thread li").last().text())
                .contains(epci.name().name(), "8 h")
                .doesNotContain("Mairie de");

        village.waits(Duration.ofDays(10).plusHours(1));
        follows();
        assertThat(village.letters().of(lea.mail(), "Réponse à votre message")).hasSize(3);
        leaves(link, epci);
        assertThat(office.signedIn(colleague, true).get("/mairie").words())
                .doesNotContain(Correspondence.NAME);
        lea.answers(hers, "Merci, à bientôt.");
        assertThat(village.letters().last(CIVRAY.decider, "Un message").words())
                .contains("Merci, à bientôt.");
        assertThat(village.letters().of(NAMED, "Merci, à bientôt.")).isEmpty();
    }

    /// « Ne plus suivre » is the interco’s own, and both journals tell of what it did.
    private void leaves(String link, Territoire epci) {
        assertThat(visitor.post(link + "/fin", Map.of()).words())
                .contains("Vous ne suivez plus", "Mairie de Civray.");
        assertThat(visitor.get(link).status()).isEqualTo(410);
        var civray = office.place("/vienne/civray");
        for (var journal : List.of(epci, civray)) {
            var acts = db.sql("select act from journal where territoire = :id");
            assertThat(acts.param("id", journal.id()).query(String.class).list())
                    .contains("answered a message", "left a conversation to the town hall");
        }
    }

    private long reminders() {
        return village.letters().of(CIVRAY.decider, "S’installer").stream()
                .filter(letter -> letter.words().contains("Rappel"))
                .count();
    }
}
