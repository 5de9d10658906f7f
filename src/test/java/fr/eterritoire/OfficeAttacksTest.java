package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// What people with bad intentions try on those who are signed in.
@LineTest
class OfficeAttacksTest {
    /// Names that a careless program would copy from a form into a row.
    private static final Map<String, String> MORE =
            Map.ofEntries(
                    Map.entry("id", "1"),
                    Map.entry("owner", "1"),
                    Map.entry("territoire", "1"),
                    Map.entry("territoire.id", "1"),
                    Map.entry("office", "86078"),
                    Map.entry("content", "1"),
                    Map.entry("source", "autre"),
                    Map.entry("role", "ADMINISTRATOR"),
                    Map.entry("person", "1"),
                    Map.entry("agent.role", "ADMINISTRATOR"),
                    Map.entry("publishedAt", "2020-01-01T00:00:00Z"),
                    Map.entry("published_at", "2020-01-01T00:00:00Z"),
                    Map.entry("state", "WITHDRAWN"));

    private static final String[] TOKENS = {"", "invented"};
    private static final String[] NONE = {};

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired Office office;
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Ledger ledger;
    @Autowired JdbcClient db;

    @Test
    void no_form_of_another_site_acts_in_an_agents_name() {
        var clerk = office.at(VOUILLE, Role.ADMINISTRATOR).withToken();
        var before = ledger.read();
        var asked = 0;
        for (var route : new OfficeRoutes(mappings).all()) {
            for (var token : route.isOfTheOffice() && route.writes() ? TOKENS : NONE) {
                clerk.carries(token);
                var page = route.ask(clerk, route.at("86294", 1));
                assertThat(page.status()).as(route + " with « " + token + " »").isEqualTo(403);
                asked++;
            }
        }
        assertThat(ledger.read()).isEqualTo(before);
        System.out.printf("%d forms without our token refused%n", asked);
    }

    @Test
    void a_field_too_many_moves_nothing_and_makes_nobody_greater() {
        var person = office.holder("redactrice@vouille.test", VOUILLE, Role.EDITOR);
        var editor = Redactor.of(office.signedIn(person, true), VOUILLE);
        var typed = Redactor.answers("Loto de la mairie", village.day(40));
        typed.putAll(MORE);
        var review = editor.write(typed);
        var published = editor.clerk().post(Redactor.draftOf(review) + "/publication", MORE);
        var content = Redactor.contentOf(editor.followed(published));
        editor.act(content, "/statut", with("statut", "complet"));

        assertThat(kept(content)).isEqualTo("86294 LIVE new");
        assertThat(office.roleAt(office.place("/vienne/vouille"), person.mail().value()))
                .isEqualTo("EDITOR");
        assertThat(visitor.get("/vienne/civray/agenda.json").body())
                .doesNotContain("Loto de la mairie");
    }

    private static Map<String, String> with(String field, String value) {
        var all = new LinkedHashMap<>(MORE);
        all.put(field, value);
        return all;
    }

    private String kept(long content) {
        return db.sql(
                        """
                        select t.code || ' ' || case when p.withdrawn_at is null then 'LIVE' else 'WITHDRAWN' end || ' '
                               || case when p.published_at < now() - interval '2 days' then 'old' else 'new' end
                          from content c join territoire t on t.id = c.owner join publication p on p.content = c.id
                         where c.id = :content
                        """)
                .param("content", content)
                .query(String.class)
                .single();
    }

    /// Whose data is kept is nobody's business but their own.
    @Test
    void asking_for_somebodys_data_is_answered_alike_whoever_they_are() {
        var known = village.proposes("Bal connu").confirmed().author();
        assertThat(asked(known)).isEqualTo(asked("inconnue@asso.test"));
    }

    private String asked(String mail) {
        var form = visitor.get("/mes-donnees").form();
        form.set("courriel", mail);
        village.waits(Duration.ofSeconds(4));
        var page = visitor.post("/mes-donnees", form);
        return page.status() + page.words().replace(mail, "");
    }
}
