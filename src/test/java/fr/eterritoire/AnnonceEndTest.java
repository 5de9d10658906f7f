package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;
import fr.eterritoire.annonces.Ending;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.Map;

/// How an annonce comes to its end.
@LineTest
class AnnonceEndTest {
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Ending ending;
    @Autowired Office office;
    @Autowired Ledger ledger;

    @Test
    void its_author_is_told_a_week_before_its_end_and_renews_it() {
        var shop = village.online(village.butcher());
        village.waits(Duration.ofDays(54));

        ending.remind();
        ending.remind();
        assertThat(shop.lettersToAuthor("se termine bientôt")).isEqualTo(1);
        assertThat(visitor.post(shop.authorLink() + "/prolongation", Map.of()).location())
                .contains("prolonge");
        village.waits(Duration.ofDays(10));
        ending.expire();
        assertThat(shop.isOn("/vienne/vouille/annonces")).isTrue();
    }

    @Test
    void after_its_last_day_it_has_left_the_lists_and_its_page_offers_others() {
        var shop = village.online(village.butcher());
        var address = shop.address();
        village.waits(Duration.ofDays(40));
        var other = village.online(village.butcher());
        village.waits(Duration.ofDays(22));

        ending.expire();
        var gone = visitor.get(address);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.words()).contains("terminée", other.title());
        assertThat(gone.body()).contains("noindex").doesNotContain("départ à la retraite");
        assertThat(shop.isOn("/vienne/vouille/annonces")).isFalse();

        assertThat(visitor.post(shop.authorLink() + "/prolongation", Map.of()).location())
                .contains("prolonge");
        assertThat(visitor.get(address).status()).isEqualTo(200);
    }

    @Test
    void a_town_hall_renews_what_has_had_its_last_day_and_not_what_was_closed() {
        var shop = village.online(village.butcher());
        var address = shop.address();
        var own = "/mairie/86294/annonces/" + ledger.lastOf(shop).content();
        village.waits(Duration.ofDays(62));
        ending.expire();
        assertThat(visitor.get(address).status()).isEqualTo(410);

        var clerk = office.at(VOUILLE, Role.MODERATOR);
        assertThat(clerk.get(own).body()).contains(own + "/prolongation");
        assertThat(clerk.post(own + "/prolongation", Map.of()).location()).contains("prolongee");
        assertThat(visitor.get(address).status()).isEqualTo(200);

        clerk.post(own + "/cloture", Map.of());
        assertThat(clerk.get(own).body()).doesNotContain(own + "/prolongation");
        assertThat(clerk.post(own + "/prolongation", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void an_annonce_that_found_its_taker_says_so() {
        var shop = village.online(village.butcher());
        var address = shop.address();

        assertThat(visitor.post(shop.authorLink() + "/cloture", Map.of()).location())
                .contains("pourvu");
        assertThat(visitor.get(address).status()).isEqualTo(410);
        assertThat(visitor.get(address).words()).contains("Repris");
        assertThat(shop.isOn("/vienne/vouille/annonces")).isFalse();
    }
}
