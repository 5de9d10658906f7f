package fr.eterritoire.elections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;

/// When the months before a poll begin and end (code électoral, L52-1).
@DisplayNameGeneration(ReplaceUnderscores.class)
class PollTest {
    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void the_period_runs_from_the_first_day_of_the_sixth_month_before_to_the_last_round() {
        var poll =
                new Poll(OptionalLong.empty(), "Municipales", day("2032-03-14"), day("2032-03-21"));
        assertThat(poll.begins()).isEqualTo(day("2031-09-01"));
        assertThat(poll.isNear(day("2031-08-31"))).isFalse();
        assertThat(poll.isNear(day("2031-09-01"))).isTrue();
        assertThat(poll.isNear(day("2032-03-21"))).isTrue();
        assertThat(poll.isNear(day("2032-03-22"))).isFalse();
    }

    @Test
    void the_operator_enters_polls_that_concern_all_with_one_round_or_two() {
        var settings =
                new Binder(
                                new MapConfigurationPropertySource(
                                        Map.of(
                                                "eterritoire.elections.scrutins[0].nom",
                                                "Départementales",
                                                "eterritoire.elections.scrutins[0].premier-tour",
                                                "2028-03-12",
                                                "eterritoire.elections.scrutins[0].second-tour",
                                                "2028-03-19",
                                                "eterritoire.elections.scrutins[1].nom",
                                                "Européennes",
                                                "eterritoire.elections.scrutins[1].premier-tour",
                                                "2029-06-10")))
                        .bind("eterritoire.elections", ElectionsSettings.class)
                        .get();
        assertThat(settings.scrutins())
                .extracting(one -> one.poll().lastRound())
                .containsExactly(day("2028-03-19"), day("2029-06-10"));
    }
}
