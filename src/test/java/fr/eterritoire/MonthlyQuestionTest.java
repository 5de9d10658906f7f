package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;
import fr.eterritoire.installer.Questions;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What no file knows is asked of the town hall, one question a month.
@LineTest
class MonthlyQuestionTest {
    @Autowired Village village;
    @Autowired Office office;
    @Autowired Questions questions;

    private List<String> asked(String mail) {
        return village.letters().of(mail, "Y a-t-il").stream().map(Mail::subject).toList();
    }

    @Test
    void one_question_a_month_the_next_one_once_it_is_answered() {
        var mail = "secretaire@coulombiers.test";
        var desk = "/mairie/86083/portrait";
        var secretary = office.holder(mail, "86083", Role.MODERATOR);
        questions.run();
        questions.run();
        assertThat(asked(mail)).singleElement().asString().contains("Coulombiers", "une école");
        assertThat(village.letters().last(mail, "Y a-t-il").link("Répondre")).isEqualTo(desk);

        var clerk = office.signedIn(secretary, true);
        clerk.get(desk);
        clerk.post(desk + "/reponses/ecole", Map.of("reponse", "oui"));
        assertThat(clerk.get(desk).words()).contains("Répondu le");

        village.waits(Duration.ofDays(32));
        questions.run();
        assertThat(asked(mail)).hasSize(2).last().asString().contains("crèche");
        assertThat(clerk.get(desk).location()).startsWith("/connexion");
        assertThat(office.signedIn(secretary, true).get(desk).words())
                .contains("Répondu le", "une crèche");
    }

    @Test
    void who_wants_none_is_asked_none() {
        var mail = "secretaire@iteuil.test";
        var clerk = office.signedIn(office.holder(mail, "86113", Role.MODERATOR), true);
        clerk.get("/mairie/86113/portrait");
        var kept = clerk.post("/mairie/86113/portrait", Map.of("atouts", "La forêt."));
        assertThat(kept.location()).isEqualTo("/mairie/86113/portrait");

        questions.run();

        assertThat(asked(mail)).isEmpty();
    }
}
