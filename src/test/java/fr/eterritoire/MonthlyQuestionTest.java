package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;
import fr.eterritoire.installer.Questions;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.Map;

/// What no file knows is asked of the town hall, one question a month.
@LineTest
class MonthlyQuestionTest {
    private static final String MAIRIE = "secretaire@coulombiers.test";
    private static final String DESK = "/mairie/86083/portrait";

    @Autowired Village village;
    @Autowired Office office;
    @Autowired Questions questions;

    private int letters() {
        return village.letters().of(MAIRIE, "Coulombiers").size();
    }

    @Test
    void one_question_a_month_until_it_is_answered_or_no_longer_wanted() {
        var secretary = office.holder(MAIRIE, "86083", Role.MODERATOR);
        questions.run();
        questions.run();
        assertThat(letters()).isEqualTo(1);
        var letter = village.letters().last(MAIRIE, "Coulombiers");
        assertThat(letter.subject()).contains("Y a-t-il une école");
        assertThat(letter.link("Répondre")).isEqualTo(DESK);

        var clerk = office.signedIn(secretary, true);
        clerk.get(DESK);
        clerk.post(DESK + "/reponses/ecole", Map.of("reponse", "oui"));
        assertThat(clerk.get(DESK).words()).contains("Répondu le");

        village.waits(Duration.ofDays(32));
        questions.run();
        assertThat(village.letters().last(MAIRIE, "Coulombiers").subject()).contains("crèche");

        clerk = office.signedIn(secretary, true);
        clerk.get(DESK);
        clerk.post(DESK, Map.of("atouts", "La forêt."));
        village.waits(Duration.ofDays(32));
        questions.run();
        assertThat(letters()).isEqualTo(2);
    }
}
