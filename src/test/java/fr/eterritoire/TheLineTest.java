package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// From a form to the agenda.
@LineTest
class TheLineTest {
    @Autowired Village village;
    @Autowired Visitor visitor;

    @Test
    void a_proposal_that_is_confirmed_and_approved_is_found_everywhere() {
        var loto = village.proposes("Loto de l’école");

        var confirmation = loto.confirmLink();
        assertThat(visitor.get(confirmation).words()).contains("Confirmer", loto.title());
        assertThat(village.letters().of("mairie@vouille.test", loto.title())).isEmpty();

        assertThat(loto.confirm().location()).startsWith("/auteur/");
        assertThat(loto.letterToDecider().words())
                .contains(loto.answer("description"), "Salle des fêtes", "Pas chez nous");

        assertThat(loto.deciderPage().words())
                .contains("Publier cette proposition ?", loto.title());
        assertThat(loto.isOn("/vienne/vouille/agenda")).isFalse();
        loto.published();

        assertThat(loto.page().words()).contains(loto.title(), loto.answer("description"));
        assertThat(
                        new String[] {
                            "/vienne/vouille/agenda",
                            "/interco/cc-du-haut-poitou/agenda",
                            "/vienne/agenda"
                        })
                .allMatch(loto::isOn)
                .allMatch(agenda -> isInFeeds(loto, agenda));
        assertThat(visitor.get(loto.address() + ".ics").body()).contains("BEGIN:VEVENT");
        assertThat(isInFeeds(loto, "/vienne/civray/agenda")).isFalse();
    }

    private boolean isInFeeds(Proposal proposal, String agenda) {
        return unfolded(agenda + ".ics").contains(proposal.title())
                && proposal.isOn(agenda + ".rss");
    }

    private String unfolded(String calendar) {
        return visitor.get(calendar).body().replace("\r\n ", "");
    }
}
