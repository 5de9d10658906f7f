package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CHAUVIGNY;
import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.eterritoire.publication.Generations;
import fr.eterritoire.site.PageKey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Public pages are made once and given again until something in them changes.
@LineTest
class PageCacheTest {
    @Autowired Village village;
    @Autowired MockMvcTester web;
    @Autowired Generations generations;
    @Autowired JdbcClient db;
    @Autowired RequestMappingHandlerMapping mappings;

    private static final DefaultParameterNameDiscoverer NAMES =
            new DefaultParameterNameDiscoverer();

    private String etag(String address) {
        var response = web.get().uri("http://localhost" + address).exchange().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getHeader("ETag");
    }

    private int statusWhenKnown(String address, String etag) {
        return web.get()
                .uri("http://localhost" + address)
                .header("If-None-Match", etag)
                .exchange()
                .getResponse()
                .getStatus();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vienne/vouille",
                "/vienne/vouille/agenda",
                "/interco/cc-du-haut-poitou",
                "/interco/cc-du-haut-poitou/agenda",
                "/vienne/agenda",
                "/region/nouvelle-aquitaine/agenda",
                "/vienne/vouille/agenda.ics",
                "/interco/cc-du-haut-poitou/agenda.rss",
                "/vienne/agenda.atom",
                "/agenda.json",
                "/embed/interco/cc-du-haut-poitou/agenda.json?nombre=30",
                "/agenda?type=culte",
                "/en/vienne/vouille/agenda?type=culte",
                "/en/interco/cc-du-haut-poitou/agenda?type=culte"
            })
    void what_is_published_shows_at_once_on_pages_that_were_kept(String address) {
        etag(address);
        var known = etag(address);
        assertThat(statusWhenKnown(address, known)).isEqualTo(304);

        var tomorrow = Map.of("date", village.day(1).toString(), "type", "culte");
        var messe = village.proposes(VOUILLE, "Messe des moissons", tomorrow).confirmed();
        assertThat(statusWhenKnown(address, known)).isEqualTo(304);
        messe.published();

        assertThat(statusWhenKnown(address, known)).isEqualTo(200);
        var body = village.visitor().get(address).body().replace("\r\n ", "");
        assertThat(body.replace('\u00a0', ' ')).contains(messe.answer("titre"));
    }

    @Test
    void an_empty_village_hears_of_what_its_neighbours_announce() {
        var latille = "/vienne/latille/agenda?type=animaux-agriculture";
        assertThat(village.visitor().get(latille).words()).contains("Rien de tel n’est annoncé");

        var comice = Map.of("type", "animaux-agriculture");
        var nearby = village.proposes(VOUILLE, "Comice agricole", comice).confirmed().published();

        assertThat(village.visitor().get(latille).words()).contains(nearby.answer("titre"));
    }

    @Test
    void what_is_over_leaves_a_list_that_was_kept() {
        var soon = Map.of("date", village.day(0).toString(), "debut", "00:00", "fin", "23:59");
        var today = village.proposes(CIVRAY, "Journée portes ouvertes", soon).confirmed();
        today.published();
        var list = "/vienne/civray/agenda";
        assertThat(village.visitor().get(list).words()).contains(today.answer("titre"));

        village.waits(Duration.ofDays(1));

        assertThat(village.visitor().get(list).words()).doesNotContain(today.answer("titre"));
    }

    @Test
    void the_page_of_an_event_says_at_once_that_it_is_cancelled() {
        var fete = village.proposes("Fête du pain").confirmed().published();
        fete.page();

        fete.changeStatus("annule", "");

        assertThat(fete.page().words()).contains("Annulé");
    }

    @Test
    void a_query_that_no_page_reads_makes_no_copy_of_its_own() {
        var plain = etag("/vienne/vouille/agenda");

        assertThat(etag("/vienne/vouille/agenda?utm_source=lettre")).isEqualTo(plain);
        assertThat(etag("/vienne/vouille/agenda?type=marche")).isNotEqualTo(plain);
        assertThat(etag("/vienne/vouille/agenda?type=marche&type=fete"))
                .isEqualTo(etag("/vienne/vouille/agenda?type=fete&x=1&type=marche"));
    }

    @Test
    void a_host_that_is_not_ours_gets_nothing_that_was_kept() {
        etag("/vienne/vouille/agenda");

        assertThat(village.visitor().get("/vienne/vouille/agenda", "voisin.test").status())
                .isEqualTo(421);
    }

    @Test
    void forms_and_letters_are_never_kept() {
        var form = web.get().uri("http://localhost/vienne/vouille/proposer").exchange();

        assertThat(form.getResponse().getHeader("ETag")).isNull();
    }

    /// What a page reads of its query tells it from another; if the cache did not know that, one
    /// visitor would get the page of another.
    @Test
    void no_page_that_is_kept_reads_of_its_query_what_the_cache_does_not_know() {
        var others =
                mappings.getHandlerMethods().entrySet().stream()
                        .filter(
                                mapped ->
                                        mapped.getKey()
                                                .getMethodsCondition()
                                                .toString()
                                                .contains("GET"))
                        .flatMap(
                                mapped ->
                                        Arrays.stream(mapped.getValue().getMethodParameters())
                                                .filter(
                                                        p ->
                                                                p.hasParameterAnnotation(
                                                                        RequestParam.class))
                                                .map(PageCacheTest::nameOf)
                                                .filter(name -> !PageKey.READ.contains(name))
                                                .flatMap(
                                                        name ->
                                                                mapped
                                                                        .getKey()
                                                                        .getPatternValues()
                                                                        .stream()
                                                                        .map(
                                                                                path ->
                                                                                        path + "?"
                                                                                                + name
                                                                                                + "=1")))
                        .map(address -> address.replaceFirst("^/~", "/vienne/vouille"))
                        .map(address -> address.replace("{token}", "A".repeat(43)))
                        .map(address -> address.replace("{office}", "86294"))
                        .map(address -> address.replace("{id}", "1"))
                        .toList();

        assertThat(others).isNotEmpty().noneMatch(address -> address.contains("{"));
        assertThat(others)
                .allSatisfy(
                        address ->
                                assertThat(
                                                web.get()
                                                        .uri("http://localhost" + address)
                                                        .exchange()
                                                        .getResponse()
                                                        .getHeader("ETag"))
                                        .as(address)
                                        .isNull());
    }

    private static String nameOf(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(NAMES);
        return parameter.getParameterName();
    }

    @Test
    void another_node_is_heard() {
        var page = "/vienne/chauvigny/agenda";
        var known = generations.now();
        etag(page);
        var chauvigny =
                db.sql("select id from territoire where kind = 'COMMUNE' and code = :code")
                        .param("code", CHAUVIGNY.insee)
                        .query(Integer.class)
                        .single();

        db.sql("select pg_notify('eterritoire', :words)")
                .param("words", "another-node " + chauvigny)
                .query((row, number) -> true)
                .single();

        await().until(() -> generations.now() > known);
        assertThat(generations.isUnchanged(List.of(chauvigny), known)).isFalse();
    }

    @Test
    void a_node_that_no_longer_hears_the_others_believes_no_copy_it_had() {
        await().until(generations::areHeard);
        var known = generations.now();

        db.sql(
                        """
                        select pg_terminate_backend(pid) from pg_stat_activity
                         where application_name like '% notices'
                        """)
                .query((row, number) -> true)
                .list();

        await().until(() -> generations.now() > known && generations.areHeard());
        assertThat(generations.isUnchanged(List.of(), known)).isFalse();
    }
}
