package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A village lives, then years pass and every job of the machine runs: nobody who proposed,
/// reported, asked or worked there is known any more, and what was published stands (S-2.8, S-2.9).
@LineTest
@Transactional
class YearsLaterTest {
    private static final String THEM = "@annees.test";

    /// From one visit of the jobs to the next; in all more than four years.
    private static final List<Integer> DAYS = List.of(1, 3, 40, 150, 200, 366, 366, 33, 33, 200);

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Office office;
    @Autowired Ledger ledger;
    @Autowired JdbcClient db;
    @Autowired List<RecurringTask<?>> jobs;

    @Test
    void years_later_nobody_is_known_and_what_was_published_stands() {
        for (var stage : Stage.values()) {
            var mail = stage.name().toLowerCase(java.util.Locale.ROOT) + THEM;
            stage.reach(
                    village.proposes(VOUILLE, "Fête " + stage, Map.of("courriel", mail)), village);
        }
        var bal = village.proposes(VOUILLE, "Bal des années", Map.of("courriel", "bal" + THEM));
        bal.confirmed().published();
        reports(bal);
        asksForTheirData();
        var agent = office.holder("agent" + THEM, VOUILLE, Role.EDITOR);
        var editor = Redactor.of(office.signedIn(agent, true), VOUILLE);
        editor.write(Redactor.answers("Brouillon des années", village.day(30)));
        var content = ledger.lastOf(bal).content();
        assertThat(tablesThatKnowThem())
                .contains("submission", "report", "person", "letter", "capability");

        for (var days : DAYS) {
            village.waits(Duration.ofDays(days));
            jobs.forEach(this::run);
            village.letters().carry();
        }

        assertThat(tablesThatKnowThem()).isEmpty();
        assertThat(title(content)).startsWith("Bal des années");
    }

    private <T> void run(RecurringTask<T> job) {
        job.execute(new TaskInstance<>(job.getName(), RecurringTask.INSTANCE), null);
    }

    private void reports(Proposal bal) {
        var form = visitor.get(bal.address() + "/signalement").form();
        village.waits(Duration.ofSeconds(4));
        form.set("raison", "PRIVACY");
        form.set("precisions", "Ce n’est pas vrai.");
        form.set("nom", "Lucie");
        form.set("courriel", "lucie" + THEM);
        form.set("bonneFoi", "oui");
        var from = "10.83.0.1";
        var sent = visitor.send(bal.address() + "/signalement", form, Village.NO_PICTURE, from);
        assertThat(sent.status()).isEqualTo(200);
    }

    private void asksForTheirData() {
        var form = visitor.get("/mes-donnees").form();
        form.set("courriel", "curieuse" + THEM);
        village.waits(Duration.ofSeconds(4));
        assertThat(visitor.post("/mes-donnees", form).status()).isEqualTo(200);
    }

    private String title(long content) {
        return db.sql("select title from live where id = :content")
                .param("content", content)
                .query(String.class)
                .single();
    }

    /// Every table is asked, those that nobody thought of too.
    private List<String> tablesThatKnowThem() {
        return db
                .sql(
                        """
                        select table_name from information_schema.tables
                         where table_schema = 'public' and table_type = 'BASE TABLE' order by 1
                        """)
                .query(String.class)
                .list()
                .stream()
                .filter(this::knowsThem)
                .toList();
    }

    private boolean knowsThem(String table) {
        return db.sql("select exists (select from " + table + " t where t::text like :them)")
                .param("them", "%" + THEM + "%")
                .query(Boolean.class)
                .single();
    }
}
