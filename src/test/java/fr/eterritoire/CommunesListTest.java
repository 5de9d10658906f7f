package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Looking for a place by its name.
@LineTest
class CommunesListTest {
    @Autowired Visitor visitor;

    @Test
    void a_name_that_many_bear_is_listed_to_its_end() {
        var page = visitor.get("/communes?q=saint");
        var first = page.html().select("main .links").first().select("a").eachAttr("href");
        assertThat(first).hasSize(30);
        var then = visitor.get(page.link("La suite")).html().select("main .links a");
        assertThat(then.eachAttr("href")).isNotEmpty().doesNotContainAnyElementsOf(first);
    }

    @Test
    void what_the_state_abbreviates_is_written_out() {
        assertThat(visitor.get("/interco/cc-du-haut-poitou").html().select("h1").text())
                .startsWith("Communauté de communes du Haut Poitou");
        var trail = visitor.get("/vienne/vouille").html().select(".breadcrumb");
        assertThat(trail.text()).contains("CC du Haut Poitou");
        assertThat(trail.select("abbr").attr("title")).isEqualTo("communauté de communes");
    }
}
