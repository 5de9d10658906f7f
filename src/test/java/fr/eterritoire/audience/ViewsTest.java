package fr.eterritoire.audience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.LineTest;
import fr.eterritoire.content.ContentId;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LineTest
class ViewsTest {
    private static final String PHONE =
            "Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0";

    @Autowired private Views views;
    @Autowired private JdbcClient db;
    @Autowired private MockMvcTester http;

    private ContentId published() {
        var id =
                db.sql(
                                """
                                insert into content (kind, owner, created_at)
                                select 'EVENEMENT', id, now() from territoire where kind = 'COMMUNE' and code = '86294' returning id
                                """)
                        .query(Long.class)
                        .single();
        return new ContentId(id);
    }

    @Test
    void openings_add_up_once_they_are_written() {
        var content = published();

        views.seen(content);
        views.seen(content);
        views.write();
        views.seen(content);
        views.write();

        assertThat(views.of(content)).isEqualTo(3);
    }

    @Test
    void a_page_that_does_not_exist_counts_nothing() {
        var content = published();

        assertThat(
                        http.get()
                                .uri("/vienne/vouille/agenda/rien-" + content)
                                .header("User-Agent", PHONE)
                                .exchange())
                .hasStatus(404);
        views.write();

        assertThat(views.of(content)).isZero();
    }
}
