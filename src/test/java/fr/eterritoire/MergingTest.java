package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

/// « C’est la même »: two announcements of one event become one.
@LineTest
class MergingTest {
    @Autowired Village village;
    @Autowired Visitor visitor;

    @Test
    void two_announcements_of_the_same_thing_become_one_with_both_organisers() {
        var day = village.day(40).toString();
        var first = village.proposes(VOUILLE, "Foire aux melons", Map.of("date", day)).confirmed();
        var second =
                village.proposes(VOUILLE, "La foire aux melons", Map.of("date", day)).confirmed();
        assertThat(second.deciderPage().words())
                .contains("Est-ce la même publication ?", first.title());
        assertThat(visitor.wholeList("/vienne/vouille/agenda")).doesNotContain(first.title());

        assertThat(second.merge(first).location()).doesNotContain("suite=");
        first.published();

        assertThat(first.page().words())
                .contains(first.answer("organisateur"), second.answer("organisateur"));
        assertThat(second.isOn("/vienne/vouille/agenda")).isFalse();
        assertThat(first.authorPage().words()).contains("en ligne");
        assertThat(second.changeStatus("complet", "").location()).endsWith("?suite=statut");
        assertThat(first.page().words()).contains("Complet");
    }

    @Test
    void the_nearest_two_are_seen_and_what_shares_only_its_hour_and_hall_is_not_the_same() {
        var day = Map.of("date", village.day(46).toString());
        var meal = village.proposes(VOUILLE, "Repas des voisins", day).confirmed();
        var far = village.proposes(VOUILLE, "Concours de belote du club", day).confirmed();
        for (var title : new String[] {"Concours de belotes", "Le concours de belote"}) {
            village.proposes(VOUILLE, title, day).confirmed();
        }
        var last = village.proposes(VOUILLE, "Concours de belote", day).confirmed();
        var page = last.deciderPage().html();
        assertThat(page.select("section > .twins > li"))
                .hasSize(2)
                .noneMatch(twin -> twin.text().contains(far.title()));
        assertThat(page.select("details > .twins > li").eachText())
                .singleElement()
                .asString()
                .contains(far.title());
        assertThat(page.select(".twins").text()).doesNotContain(meal.title());
        assertThat(page.select("a[href=#reponse]")).hasSize(1);
    }

    @Test
    void what_is_already_online_can_take_in_another_organiser_too() {
        var day = village.day(41).toString();
        var first =
                village.proposes(VOUILLE, "Rallye pédestre", Map.of("date", day))
                        .confirmed()
                        .published();
        var address = first.address();
        var second = village.proposes(VOUILLE, "Rallye pédestre", Map.of("date", day));
        second.confirmed().merge(first);
        assertThat(visitor.get(address).words()).contains(second.answer("organisateur"));

        second.undo();
        assertThat(visitor.get(address).words()).doesNotContain(second.answer("organisateur"));
        assertThat(second.deciderPage().words()).contains("Publier cette proposition ?");
    }

    @Test
    void a_merge_is_undone_even_when_its_twin_was_sent_back_or_declined_since() {
        var day = Map.of("date", village.day(42).toString());
        for (var since : new String[] {"rien", "correction", "refus"}) {
            var twin = village.proposes(VOUILLE, "Pêche", day).confirmed();
            var merged = village.proposes(VOUILLE, "La pêche", day).confirmed();
            merged.merge(twin);
            switch (since) {
                case "correction" -> twin.sendBack("À quelle heure ?");
                case "refus" -> twin.decline("ADVERTISING", "");
                default -> {}
            }
            assertThat(merged.undo().location()).as(since).endsWith("?suite=annulee");
            assertThat(merged.deciderPage().words()).contains("Publier cette proposition ?");
            assertThat(twin.deciderPage().words())
                    .doesNotContain(merged.answer("organisateur") + ",");
            merged.published();
            assertThat(merged.page().words()).contains(merged.answer("organisateur"));
        }
    }

    @Test
    void an_author_who_was_merged_hears_that_the_twin_was_declined() {
        var day = Map.of("date", village.day(43).toString());
        var twin = village.proposes(VOUILLE, "Brocante", day).confirmed();
        var merged = village.proposes(VOUILLE, "La brocante", day).confirmed();
        merged.merge(twin);
        twin.decline("NOT_VERIFIED", "");
        village.waitsUntilNobodyCanUndo();
        assertThat(merged.letterToAuthor("ne sera pas publiée").words())
                .contains("tribunal administratif");
    }

    @Test
    void merged_twice_the_first_author_still_acts_on_the_last() {
        var day = Map.of("date", village.day(44).toString());
        var first = village.proposes(VOUILLE, "Vendange", day).confirmed();
        var second = village.proposes(VOUILLE, "La vendange", day).confirmed();
        var third = village.proposes(VOUILLE, "Les vendanges", day).confirmed().published();
        first.merge(second);
        second.merge(third);
        assertThat(first.changeStatus("annule", "").location()).endsWith("?suite=statut");
        assertThat(third.page().words()).contains("Annulé", first.answer("organisateur"));
    }

    @Test
    void an_author_who_was_merged_hears_that_the_twin_was_taken_back() {
        var day = Map.of("date", village.day(45).toString());
        var twin = village.proposes(VOUILLE, "Kermesse", day).confirmed();
        var merged = village.proposes(VOUILLE, "La kermesse", day).confirmed();
        merged.merge(twin);
        twin.withdraw();
        assertThat(merged.letterToAuthor("Proposition non publiée").words())
                .contains("a retiré la sienne");
        assertThat(twin.lettersToAuthor("Proposition non publiée")).isZero();
    }
}
