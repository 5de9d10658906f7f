package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.publication.Generations;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Withdrawal;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What search engines are told (S-4.11, S-4.12, S-4.22).
@LineTest
class SitemapTest {
    private static final int MOST = 50_000;

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired TestClock clock;
    @Autowired Ledger ledger;
    @Autowired Publications publications;
    @Autowired Generations generations;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient db;

    /// What a sitemap or an index lists: addresses, each with its date or none.
    private Map<String, String> read(String address) {
        var page = visitor.get(address);
        assertThat(page.status()).as(address).isEqualTo(200);
        var read = new TreeMap<String, String>();
        var xml = Jsoup.parse(page.body(), Parser.xmlParser());
        assertThat(xml.child(0).attr("xmlns"))
                .isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        for (var listed : xml.child(0).children()) {
            var loc = listed.expectFirst("loc").text();
            assertThat(loc).startsWith("http://localhost/");
            read.put(loc.substring("http://localhost".length()), listed.select("lastmod").text());
        }
        assertThat(read).as(address).hasSize(xml.child(0).childrenSize()).isNotEmpty();
        return read;
    }

    private List<String> sitemaps() {
        var named = visitor.get("/robots.txt").body().lines().filter(l -> l.startsWith("Sitemap:"));
        assertThat(named).containsExactly("Sitemap: http://localhost/sitemap.xml");
        return List.copyOf(read("/sitemap.xml").keySet());
    }

    private Map<String, String> everything() {
        var all = new TreeMap<String, String>();
        for (var sitemap : sitemaps()) {
            var pages = read(sitemap);
            assertThat(pages).hasSizeLessThanOrEqualTo(MOST);
            assertThat(Collections.disjoint(all.keySet(), pages.keySet())).isTrue();
            all.putAll(pages);
        }
        return all;
    }

    private Map<String, String> events() {
        var all = new TreeMap<String, String>();
        sitemaps().stream()
                .filter(sitemap -> sitemap.contains("evenements"))
                .map(this::read)
                .peek(listed -> assertThat(listed).hasSizeLessThanOrEqualTo(MOST))
                .forEach(all::putAll);
        return all;
    }

    @Test
    void every_territory_and_every_live_event_is_listed_once() {
        var fete = village.proposes("Fête recensée").confirmed().published();
        var all = everything();

        assertThat(all)
                .hasSizeGreaterThan(72_000)
                .containsKeys(
                        "/",
                        "/agenda",
                        "/region/nouvelle-aquitaine",
                        "/vienne",
                        "/interco/cc-du-haut-poitou",
                        "/vienne/vouille",
                        "/vienne/vouille/agenda",
                        fete.address(),
                        "/en",
                        "/en/vienne/vouille",
                        "/en" + fete.address())
                .doesNotContainKeys("/vienne/vouille/proposer", "/vienne/vouille/agenda/s-abonner");
    }

    @Test
    void each_language_names_the_other_as_the_page_itself_does() {
        var listed =
                Jsoup.parse(visitor.get("/sitemap-communes-vienne.xml").body(), Parser.xmlParser());
        for (var address : List.of("/vienne/vouille", "/en/vienne/vouille")) {
            var url =
                    listed.expectFirst(
                            "url:has(loc:containsWholeOwnText(localhost" + address + "))");
            var links = url.getElementsByTag("xhtml:link");
            var head = visitor.get(address).html().select("link[hreflang]");
            assertThat(links.eachAttr("hreflang")).containsExactly("fr", "en", "x-default");
            assertThat(links.eachAttr("href")).isEqualTo(head.eachAttr("href"));
        }
    }

    @Test
    void what_is_listed_answers_is_canonical_and_may_be_kept() {
        village.proposes("Fête visitée").confirmed().published();
        var listed = new ArrayList<>(read("/sitemap-regions.xml").keySet());
        listed.addAll(read("/sitemap-communes-vienne.xml").keySet().stream().limit(30).toList());
        listed.add("/vienne/vouille/agenda");
        listed.addAll(events().keySet());

        for (var address : listed) {
            var page = visitor.get(address);
            assertThat(page.status()).as(address).isEqualTo(200);
            assertThat(page.html().select("link[rel=canonical]").attr("href"))
                    .isEqualTo("http://localhost" + address);
            assertThat(page.html().select("meta[name=robots]")).as(address).isEmpty();
        }
    }

    @Test
    void a_date_is_that_of_the_last_change() {
        var fete = village.proposes("Fête datée").confirmed().published();
        var address = fete.address();
        village.waits(Duration.ofHours(1));
        var before = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        fete.changeStatus("complet", "");
        var after = clock.instant();

        assertThat(Instant.parse(events().get(address))).isBetween(before, after);
        assertThat(Instant.parse(read("/sitemap-communes-vienne.xml").get("/vienne/vouille")))
                .isAfterOrEqualTo(before);
        assertThat(read("/sitemap-communes-vienne.xml")).containsValue("");
    }

    @Test
    void what_is_withdrawn_leaves() {
        var fete = village.proposes("Fête retirée").confirmed().published();
        var address = fete.address();
        assertThat(events().containsKey(address)).isTrue();
        village.waits(Duration.ofHours(1));
        var before = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var id = new ContentId(ledger.lastOf(fete).content());
        transaction.executeWithoutResult(
                _ -> publications.withdraw(id, new Withdrawal.KeptWithNotice("Signalé.")));

        assertThat(events().containsKey(address)).isFalse();
        assertThat(Instant.parse(read("/sitemap-communes-vienne.xml").get("/vienne/vouille")))
                .isAfterOrEqualTo(before);
    }

    /// What was read of rows that never were is not believed.
    @AfterTransaction
    void everything_may_have_changed() {
        generations.heard("*");
    }

    @Test
    @Transactional
    void thousands_of_events_are_split() {
        var before = events().size();
        db.sql(
                        """
                        with written as (
                            insert into content (kind, owner, created_at)
                            select 'EVENEMENT', id, now()
                              from territoire, generate_series(1, 6001)
                             where kind = 'COMMUNE' and code = '86294'
                            returning id),
                        edited as (
                            insert into edition (content, number, format, title, body, made_at)
                            select id, 1, 1, 'Fête', '{}', now() from written
                            returning content)
                        insert into publication (content, edition, slug, published_at, changed_at, departement, region)
                        select content, 1, 'fete', now(), now(), d.id, d.parent
                          from edited, territoire d
                         where d.kind = 'DEPARTEMENT' and d.code = '86'
                        """)
                .update();
        generations.heard("*");

        assertThat(events()).hasSize(before + 2 * 6_001);
        assertThat(visitor.get("/sitemap-evenements-999999.xml").status()).isEqualTo(404);
        assertThat(visitor.get("/sitemap-communes-poitou.xml").status()).isEqualTo(404);
    }
}
