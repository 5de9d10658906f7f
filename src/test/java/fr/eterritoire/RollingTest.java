package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.YearMonth;
import java.util.Map;

/// What comes back for long is written two years ahead, each night as far as it is known by then.
@LineTest
class RollingTest {
    private static final int LAST_DAY = 600;

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired JdbcClient db;

    @Autowired
    @Qualifier("rollOccurrences")
    RecurringTask<Void> rolling;

    @Test
    void a_market_of_each_week_is_in_the_agenda_of_months_that_were_not_written_yet() {
        var until = village.day(LAST_DAY).toString();
        var market =
                village.proposes(
                                VOUILLE,
                                "Marché des halles",
                                Map.of("repete", "semaine", "jusquAu", until))
                        .confirmed()
                        .published();
        var month = YearMonth.from(village.day(LAST_DAY)).minusMonths(1);
        db.sql(
                        "delete from occurrence where starts_at > :from and content in (select"
                                + " content from edition where title = :title)")
                .param("from", month.minusMonths(1).atDay(1))
                .param("title", market.title())
                .update();
        var agenda = "/vienne/vouille/agenda/" + month;
        assertThat(visitor.get(agenda).words()).doesNotContain(market.title());

        rolling.execute(new TaskInstance<>(rolling.getName(), RecurringTask.INSTANCE), null);

        assertThat(visitor.get(agenda).words()).contains(market.title());
    }
}
