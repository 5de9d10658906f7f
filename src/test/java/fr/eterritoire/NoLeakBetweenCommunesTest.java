package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

/// A content has one owner and one address; under any other territory it is never shown.
@LineTest
class NoLeakBetweenCommunesTest {
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Ledger ledger;

    @Test
    void a_content_asked_for_under_another_territory_leads_to_its_owner() {
        var loto = village.proposes("Loto chez nous").confirmed().published();
        var address = loto.address();
        for (var elsewhere :
                new String[] {
                    "/vienne/civray",
                    "/interco/cc-du-haut-poitou",
                    "/vienne",
                    "/region/nouvelle-aquitaine",
                    ""
                }) {
            for (var format : new String[] {"", ".ics"}) {
                var asked = elsewhere + address.substring("/vienne/vouille".length()) + format;
                assertThat(visitor.get(asked)).satisfies(page -> leadsTo(page, address + format));
            }
        }
        var number = address.substring(address.lastIndexOf('-'));
        assertThat(visitor.get("/vienne/vouille/agenda/autre-nom" + number))
                .satisfies(page -> leadsTo(page, address));
    }

    private static void leadsTo(Page page, String address) {
        assertThat(page.status()).as(page.asked()).isEqualTo(301);
        assertThat(page.location()).isEqualTo(address);
        assertThat(page.body()).isEmpty();
    }

    @Test
    void what_waits_is_unknown_under_every_territory() {
        var loto = village.proposes("Loto en attente").confirmed();
        var number = ledger.lastOf(loto).content();
        for (var territory : new String[] {"/vienne/vouille", "/vienne/civray", "/vienne"}) {
            for (var format : new String[] {"", ".ics"}) {
                var asked = territory + "/agenda/loto-en-attente-" + number + format;
                assertThat(visitor.get(asked).status()).as(asked).isEqualTo(404);
            }
        }
    }

    @Test
    void the_feeds_of_a_commune_hold_nothing_of_another() {
        var loto = village.proposes("Loto de Vouillé").confirmed().published();
        var bal = village.proposes(CIVRAY, "Bal de Civray", Map.of()).confirmed().published();
        for (var format : new String[] {".ics", ".rss", ".atom", ".json"}) {
            var civray = visitor.get("/vienne/civray/agenda" + format).body().replace("\r\n ", "");
            assertThat(civray).contains(bal.title()).doesNotContain(loto.title());
            var vienne = visitor.get("/vienne/agenda" + format).body().replace("\r\n ", "");
            assertThat(vienne).contains(bal.title(), loto.title());
            assertThat(visitor.get("/deux-sevres/agenda" + format).body()).doesNotContain(" n° ");
        }
    }

    @Test
    void whoever_decides_for_one_commune_does_not_decide_for_another() {
        var loto = village.proposes("Loto sans maire").confirmed();
        var vouille = loto.deciderLink();
        loto.passOn(CIVRAY);
        village.waitsUntilNobodyCanUndo();
        var before = ledger.read();
        for (var act : new String[] {"approbation", "annulation"}) {
            visitor.post(vouille + "/" + act, Map.of());
        }
        visitor.post(vouille + "/refus", Map.of("motif", "ADVERTISING"));
        visitor.post(vouille + "/correction", Map.of("question", "Pourquoi ?"));
        visitor.post(vouille + "/transmission", Map.of("insee", "86294"));
        visitor.post(vouille + "/fusion", Map.of("jumeau", "1"));
        assertThat(ledger.read()).isEqualTo(before);
    }
}
