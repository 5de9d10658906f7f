package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CHAUVIGNY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

/// What the days to come are called above a list.
@LineTest
class NearDaysTest {
    /// Whatever else was announced is over.
    private static final Duration AGES = Duration.ofDays(900);

    @Autowired Village village;
    @Autowired Visitor visitor;

    private List<String> headings(DayOfWeek today) {
        var day = village.day(0).with(TemporalAdjusters.nextOrSame(today));
        village.waits(Duration.ofDays(ChronoUnit.DAYS.between(village.day(0), day)));
        var sunday = day.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)).toString();
        village.proposes(VOUILLE, "Veillée", Map.of("date", sunday)).confirmed().published();
        return visitor.get("/vienne/vouille/agenda").html().select(".group h2").eachText();
    }

    @Test
    void by_month_begins_with_the_first_that_has_something() {
        village.waits(AGES);
        var other = village.day(70);
        village.proposes(CHAUVIGNY, "Veillée", Map.of("date", other.toString()))
                .confirmed()
                .published();
        var agenda = visitor.get("/vienne/chauvigny/agenda");
        assertThat(visitor.get(agenda.link("Par mois")).html().select("table caption, h2").text())
                .contains(Integer.toString(other.getYear()));
        assertThat(agenda.link("Par mois")).contains(YearMonth.from(other).toString());
    }

    @Test
    void a_weekend_is_still_one_on_a_thursday() {
        assertThat(headings(DayOfWeek.THURSDAY)).contains("Ce week-end").doesNotContain("Dimanche");
    }

    @Test
    void on_a_friday_its_first_day_is_tomorrow_and_the_other_sunday() {
        assertThat(headings(DayOfWeek.FRIDAY)).contains("Dimanche").doesNotContain("Ce week-end");
    }
}
