package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CHAUVIGNY;
import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Palette;
import fr.eterritoire.territoire.Territoires;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/// How pages are dressed, drawn and opened.
@LineTest
class FaceTest {
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Territoires territoires;

    private List<String> sheets(String address) {
        return visitor.open(address).html().select("link[rel=stylesheet]").eachAttr("href");
    }

    @Test
    void every_page_wears_one_sheet_and_one_script_that_may_be_kept_for_ever() {
        var page = visitor.open("/vienne/civray/agenda").html();
        var sheet = page.select("link[rel=stylesheet]").eachAttr("href");
        var script = page.select("script[src]").eachAttr("src");
        assertThat(sheet).singleElement().asString().matches("/style/[0-9a-f]{16}\\.css");
        assertThat(script).singleElement().asString().matches("/script/[0-9a-f]{16}\\.js");

        var style = visitor.get(sheet.getFirst());
        assertThat(style.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(style.body())
                .startsWith("@layer reset,tokens,base,layout,component,room,override;")
                .contains("@layer component{", ".stone-date")
                .doesNotContain("/*");
        assertThat(visitor.get(script.getFirst()).body()).contains("et-communes", "et-apercu");
    }

    @Test
    void a_page_kept_from_before_an_upgrade_is_still_dressed_but_asks_again() {
        var style = visitor.get("/style/0123456789abcdef.css");
        assertThat(style.status()).isEqualTo(200);
        assertThat(style.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void a_commune_wears_the_palette_it_chose_and_its_neighbours_do_not() {
        var chauvigny = territoires.findCommune(new CodeInsee(CHAUVIGNY.insee)).orElseThrow();
        assertThat(sheets(CHAUVIGNY.path)).hasSize(1);

        territoires.paint(chauvigny, Palette.TUILE);

        var worn = sheets(CHAUVIGNY.path);
        assertThat(worn).hasSize(2);
        assertThat(visitor.get(worn.getLast()).body()).isEqualTo(Palette.TUILE.css());
        assertThat(sheets(CHAUVIGNY.path + "/agenda")).isEqualTo(worn);
        assertThat(sheets(VOUILLE.path)).hasSize(1);
    }

    @Test
    void around_me_leads_to_the_nearest_commune_and_no_address_says_where_i_am() {
        var answer = visitor.post("/autour", Map.of("lat", "46.64", "lon", "0.17"));
        assertThat(answer.location()).isEqualTo("/vienne/vouille/agenda?rayon=20");

        var atSea = visitor.post("/autour", Map.of("lat", "46.0", "lon", "-20.0"));
        assertThat(atSea.location()).isEqualTo("/communes");
    }

    @Test
    void the_map_leads_to_each_departement_and_the_keyboard_to_the_list_beside_it() {
        var home = visitor.get("/").html();
        var drawn = home.select(".carte a");
        assertThat(drawn.select("path").eachAttr("d"))
                .allMatch(path -> path.matches("(M\\d+ \\d+l(-?\\d+ ?-?\\d+ )+z)+"));
        assertThat(drawn).hasSize(96).allMatch(area -> area.attr("tabindex").equals("-1"));
        assertThat(home.select("main .columns a").eachAttr("href"))
                .containsAll(drawn.eachAttr("href"));
    }

    @Test
    void the_first_page_shows_communes_drawn_by_lot_where_something_takes_place_this_week() {
        var soon = Map.of("date", village.day(3).toString());
        village.proposes(CHAUVIGNY, "Fête de la source", soon).confirmed().published();
        var off = village.proposes(CIVRAY, "Feu annulé", soon).confirmed().published();
        off.changeStatus("annule", "");

        var drawn = visitor.get("/").html().select(".discoveries li");
        assertThat(drawn.eachText()).anyMatch(words -> words.startsWith("Chauvigny (86)"));
        assertThat(drawn.text()).doesNotContain("Feu annulé");
        assertThat(drawn.size()).isLessThanOrEqualTo(6);
        assertThat(visitor.get("/").html().select(".discoveries li").eachText())
                .isEqualTo(drawn.eachText());
    }

    @Test
    void a_month_is_a_grid_of_weeks_from_monday_and_a_full_day_tells_how_many_more() {
        var day = village.day(75).withDayOfMonth(14).toString();
        for (var number = 1; number <= 5; number++) {
            village.proposes(VOUILLE, "Bal " + number, Map.of("date", day)).confirmed().published();
        }
        var grid = visitor.open("/vienne/vouille/agenda/" + day.substring(0, 7)).html();
        assertThat(grid.select(".month th").eachText())
                .startsWith("lundi")
                .endsWith("dimanche")
                .hasSize(7);
        var cell = grid.selectFirst(".month td:has(a[href$=" + day + "])");
        assertThat(cell).isNotNull();
        assertThat(cell.select("li")).hasSize(4);
        assertThat(cell.text()).endsWith("et 2 autres");
        assertThat(grid.select(".line").stream().map(Element::text))
                .filteredOn(line -> line.matches(".* Bal [1-5] n° .*"))
                .hasSize(5);
    }

    @Test
    void a_month_with_too_many_shows_the_first_of_each_day_to_its_end_and_how_many_more() {
        var month = YearMonth.from(village.day(300));
        var daily =
                Map.of(
                        "type",
                        "culte",
                        "date",
                        month.atDay(1).toString(),
                        "repete",
                        "jour",
                        "jusquAu",
                        month.atEndOfMonth().toString());
        for (var number = 1; number <= 8; number++) {
            village.proposes(CIVRAY, "Office", daily).confirmed().published();
        }
        var page = visitor.get("/vienne/civray/agenda/" + month + "?type=culte").html();
        var cell = page.selectFirst(".month td:has(a[href*=" + month.atEndOfMonth() + "])");
        assertThat(cell).isNotNull();
        assertThat(cell.text()).endsWith("et 5 autres");
        assertThat(page.select(".group")).hasSize(month.lengthOfMonth());
        var last = page.select(".group").last();
        assertThat(last.select(".line")).hasSize(4);
        assertThat(last.text()).endsWith("et 4 autres");
        assertThat(visitor.get(last.select("p a").last().attr("href")).html().select(".line"))
                .hasSize(8);
    }

    @Test
    void what_lasts_three_days_stands_under_the_day_one_looks_at() {
        var friday = village.day(40);
        var saturday = friday.plusDays(1);
        var fair =
                village.proposes(
                                VOUILLE,
                                "Foire aux vins",
                                Map.of(
                                        "date", friday.toString(),
                                        "dernierJour", friday.plusDays(2).toString(),
                                        "journee", "oui"))
                        .confirmed()
                        .published();
        var concert =
                village.proposes(VOUILLE, "Aubade", Map.of("date", saturday.toString()))
                        .confirmed()
                        .published();
        for (var page : List.of("/vienne/vouille/agenda/" + saturday, concert.address())) {
            var line = visitor.get(page).html().select(".line:contains(" + fair.title() + ")");
            assertThat(line.select("time").attr("datetime")).isEqualTo(saturday.toString());
        }
    }

    @Test
    void days_on_which_nothing_is_on_lead_to_what_comes_next() {
        var tomorrow = Map.of("date", village.day(1).toString());
        var fair = village.proposes(CHAUVIGNY, "Fête du donjon", tomorrow).confirmed().published();
        assertThat(visitor.get("/vienne/chauvigny/agenda/" + village.day(500)).words())
                .contains(
                        "Rien d’annoncé à Chauvigny à ces dates",
                        "Ensuite à Chauvigny",
                        fair.title(),
                        "Tout l’agenda de Chauvigny");
    }

    @Test
    void a_picture_stands_small_in_the_list_and_whole_on_its_page() throws Exception {
        var picture = Files.readAllBytes(AccessibilityBrowserTest.picture());
        var answers =
                Map.of(
                        "photoDit",
                        "La place",
                        "photoDroits",
                        "oui",
                        "photoAccord",
                        "oui",
                        "photoX",
                        "70",
                        "photoY",
                        "20");
        var proposal =
                village.proposes(VOUILLE, "Loto illustré", answers, picture)
                        .confirmed()
                        .published();
        var shown = proposal.page().html().selectFirst(".event figure img");
        assertThat(shown).isNotNull();
        assertThat(List.of(shown.attr("width"), shown.attr("height")))
                .containsExactly("800", "500");
        for (var kind :
                List.of(
                        shown.attr("srcset"),
                        proposal.page().html().select("source").attr("srcset"))) {
            assertThat(kind).contains(" 400w", " 800w", " 1600w");
        }
        var shared =
                visitor.get(
                        URI.create(
                                        proposal.page()
                                                .html()
                                                .select("meta[property=og:image]")
                                                .attr("content"))
                                .getPath());
        assertThat(shared.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(shared.bytes())).getWidth())
                .isEqualTo(1200);

        var line =
                visitor.list("/vienne/vouille/agenda")
                        .flatMap(page -> page.html().select(".line-pictured").stream())
                        .filter(each -> each.text().contains(proposal.title()))
                        .findFirst()
                        .orElseThrow();
        var small = line.selectFirst("img");
        assertThat(small).isNotNull();
        assertThat(small.attr("src")).endsWith("/carre-70-20.jpg");
        assertThat(small.attr("loading")).isEqualTo("lazy");
        assertThat(visitor.get(small.attr("src")).bytes()).hasSizeBetween(100, 8_000);
    }
}
