package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// One address for each thing; those that once were lead to it.
@LineTest
class AddressesTest {
    @Autowired Visitor visitor;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/agenda",
                "/region/nouvelle-aquitaine",
                "/vienne",
                "/vienne/agenda",
                "/vienne/agenda.ics",
                "/interco/cc-du-haut-poitou",
                "/vienne/vouille",
                "/vienne/vouille/agenda",
                "/vienne/vouille/agenda/ce-week-end",
                "/vienne/vouille/agenda/s-abonner",
                "/robots.txt",
                "/sitemap.xml",
                "/communes",
                "/mentions-legales",
                "/accessibilite"
            })
    void there_is_a_page(String address) {
        assertThat(visitor.get(address).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/vienne/vouille/, /vienne/vouille",
        "/vienne/, /vienne",
        "/vienne/vouille/agenda/, /vienne/vouille/agenda",
        "/Vienne/Vouille, /vienne/vouille",
        "/VIENNE/VOUILLE/agenda.ics, /vienne/vouille/agenda.ics",
        "/Vienne, /vienne",
        "/embed/Vienne/Vouille/agenda.json, /embed/vienne/vouille/agenda.json",
        "/region/Nouvelle-Aquitaine, /region/nouvelle-aquitaine",
        "/interco/CC-du-Haut-Poitou/agenda, /interco/cc-du-haut-poitou/agenda",
        "/vienne/jaunay-clan, /vienne/jaunay-marigny",
        "/vienne/couhe/agenda?type=marche, /vienne/valence-en-poitou/agenda?type=marche",
        "/Vienne/Senille/, /vienne/senille-saint-sauveur"
    })
    void another_way_to_write_it_leads_to_the_one_address(String written, String address) {
        var page = visitor.get(written);
        while (page.status() == 301 && !page.location().equals(address)) {
            page = visitor.get(page.location());
        }
        assertThat(page.status()).isEqualTo(301);
        assertThat(page.location()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nulle-part",
                "/vienne/nulle-part",
                "/deux-sevres/vouille-sur-nulle-part",
                "/region/poitou",
                "/interco/nulle-part/agenda",
                "/vienne/vouille/agenda/loto-999999999",
                "/vienne/vouille/agenda/2026-13",
                "/vienne/vouille/agenda/2026-02-30",
                "/vienne/vouille/agenda/1999-01",
                "/vienne/vouille/agenda/2099-01",
                "/vienne/vouille/nulle-part",
                "/media/x/800.jpg",
                "/~",
                "/~/agenda",
                "/~/proposer",
                "/dev",
                "/dev/mails",
                "/dev/mails/1",
                "/dev/mails/1/texte"
            })
    void there_is_nothing(String address) {
        assertThat(visitor.get(address).status()).isEqualTo(404);
    }

    @Test
    void a_host_that_was_not_declared_is_refused_and_never_answered_with_ours() {
        for (var host : new String[] {"vouille.example", "localhost.example", "127.0.0.2"}) {
            for (var address : new String[] {"/", "/vienne/vouille", "/nulle-part", "/~/agenda"}) {
                var page = visitor.get(address, host);
                assertThat(page.status()).as(host + address).isEqualTo(421);
                assertThat(page.body()).isEmpty();
            }
        }
        assertThat(visitor.get("/vienne/vouille", "LOCALHOST").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?type=rave", "?rayon=7", "?rayon=10&type=x"})
    void what_does_not_exist_cannot_be_filtered(String asked) {
        assertThat(visitor.get("/vienne/vouille/agenda" + asked).status()).isEqualTo(400);
        assertThat(visitor.get("/vienne/vouille/agenda.ics" + asked).status()).isEqualTo(400);
    }
}
