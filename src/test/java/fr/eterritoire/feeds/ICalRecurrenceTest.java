package fr.eterritoire.feeds;

import static fr.eterritoire.feeds.Published.CHRISTMAS_MARKET;
import static fr.eterritoire.feeds.Published.PARIS;
import static fr.eterritoire.feeds.Published.SATURDAY;
import static fr.eterritoire.feeds.Published.calendar;
import static fr.eterritoire.feeds.Published.everySaturday;
import static fr.eterritoire.feeds.Published.hours;
import static fr.eterritoire.feeds.Published.listed;
import static fr.eterritoire.feeds.Published.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.Occurrence;
import fr.eterritoire.content.Occurrences;

import net.fortuna.ical4j.model.Component;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ICalRecurrenceTest {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    @Test
    void every_saturday_but_one_is_one_entry_with_a_rule() throws Exception {
        var read = ReadBack.of(calendar(live(12, everySaturday())));

        assertThat(read.events()).hasSize(1);
        var event = read.events().getFirst();
        assertThat(ReadBack.lines(event, "DTSTART"))
                .containsExactly("DTSTART;TZID=Europe/Paris:20261003T090000");
        assertThat(ReadBack.lines(event, "DTEND"))
                .containsExactly("DTEND;TZID=Europe/Paris:20261003T123000");
        assertThat(ReadBack.lines(event, "EXDATE"))
                .containsExactly("EXDATE;TZID=Europe/Paris:20261226T090000");
        assertThat(read.value(event, "RRULE"))
                .contains("FREQ=WEEKLY", "BYDAY=SA", "UNTIL=20270630T215959Z");
        assertThat(read.calendar().getComponents(Component.VTIMEZONE)).hasSize(1);
    }

    @Test
    void another_program_finds_the_same_times_at_nine_all_year() throws Exception {
        var octets = calendar(live(12, everySaturday()));
        var read = ReadBack.of(octets);

        var starts = read.starts(read.events().getFirst());
        assertThat(starts)
                .hasSize(38)
                .extracting(ZonedDateTime::toLocalTime)
                .containsOnly(LocalTime.of(9, 0));
        assertThat(starts).extracting(ZonedDateTime::toLocalDate).doesNotContain(CHRISTMAS_MARKET);
        assertThat(starts)
                .extracting(ZonedDateTime::toInstant)
                .containsExactlyElementsOf(instants(everySaturday()));
        keep("every-saturday", octets, starts);
    }

    /// For a reader in another language, run by hand: see `bench/ical`.
    private static void keep(String name, byte[] octets, List<ZonedDateTime> starts)
            throws Exception {
        Files.createDirectories(Path.of("target", "ical"));
        Files.write(Path.of("target", "ical", name + ".ics"), octets);
        Files.write(
                Path.of("target", "ical", name + ".txt"),
                starts.stream().map(start -> start.toLocalDateTime().format(SECONDS)).toList());
    }

    @Test
    void a_day_that_moved_is_taken_out_and_added_at_its_new_hour() throws Exception {
        var moved = hours(CHRISTMAS_MARKET.atTime(14, 0), 210);
        assertSameTimes(
                "moved-day", recurring(hours(SATURDAY, 210), "FREQ=WEEKLY;COUNT=15", moved));
    }

    @Test
    void a_first_time_that_the_rule_does_not_name_is_named_beside_it() throws Exception {
        var friday = hours(SATURDAY.minusDays(1), 210);
        assertSameTimes(
                "first-beside-the-rule",
                recurring(friday, "FREQ=WEEKLY;BYDAY=SA;UNTIL=20270630T235959"));
    }

    @Test
    void rules_by_month_and_year_give_the_same_times() throws Exception {
        assertSameTimes(
                "first-saturdays",
                recurring(hours(SATURDAY, 60), "FREQ=MONTHLY;BYDAY=1SA;UNTIL=20280630T235959"));
        assertSameTimes(
                "every-other-week",
                recurring(hours(SATURDAY, 60), "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,SA;COUNT=40"));
        assertSameTimes("every-year", recurring(hours(SATURDAY, 60), "FREQ=YEARLY;COUNT=2"));
    }

    @Test
    void separate_dates_that_last_equally_long_are_one_entry() throws Exception {
        var dates =
                listed(
                        PARIS,
                        hours(SATURDAY.plusWeeks(8), 60),
                        hours(SATURDAY, 60),
                        hours(SATURDAY.plusDays(1), 60));
        var read = ReadBack.of(calendar(live(12, dates)));

        var event = read.events().getFirst();
        assertThat(read.events()).hasSize(1);
        assertThat(read.value(event, "UID")).isEqualTo("evenement-12@eterritoire");
        assertThat(ReadBack.lines(event, "RDATE"))
                .containsExactly("RDATE;TZID=Europe/Paris:20261004T090000,20261128T090000");
        assertSameTimes("separate-dates", dates);
    }

    @Test
    void dates_of_several_lengths_are_an_entry_each_named_by_its_start() throws Exception {
        var early = hours(SATURDAY.minusDays(1), 30);
        var dates = listed(PARIS, early, hours(SATURDAY, 60), hours(SATURDAY.plusDays(1), 90));
        var read = ReadBack.of(calendar(live(12, dates)));

        assertThat(read.events())
                .extracting(event -> read.value(event, "UID"))
                .containsExactly(
                        "evenement-12-20261002T0900@eterritoire",
                        "evenement-12-20261003T0900@eterritoire",
                        "evenement-12-20261004T0900@eterritoire");
    }

    @Test
    void an_added_day_of_another_length_is_an_entry_of_its_own() throws Exception {
        var night = hours(SATURDAY.plusDays(2).withHour(18), 360);
        var read =
                ReadBack.of(
                        calendar(
                                live(
                                        12,
                                        recurring(
                                                hours(SATURDAY, 60),
                                                "FREQ=WEEKLY;COUNT=3",
                                                night))));

        assertThat(read.events()).hasSize(2);
        assertThat(ReadBack.lines(read.events().get(1), "DTEND"))
                .containsExactly("DTEND;TZID=Europe/Paris:20261006T000000");
        assertThat(read.events().get(1).getProperties("RRULE")).isEmpty();
    }

    @Test
    void whole_days_end_where_the_next_day_begins() throws Exception {
        var dates =
                listed(
                        PARIS,
                        new Creneau.Days(LocalDate.of(2027, 3, 27), LocalDate.of(2027, 3, 28)));
        var read = ReadBack.of(calendar(live(12, dates)));

        var event = read.events().getFirst();
        assertThat(ReadBack.lines(event, "DTSTART")).containsExactly("DTSTART;VALUE=DATE:20270327");
        assertThat(ReadBack.lines(event, "DTEND")).containsExactly("DTEND;VALUE=DATE:20270329");
        assertThat(read.value(event, "TRANSP")).isEqualTo("TRANSPARENT");
    }

    @Test
    void whole_days_that_come_back_are_excepted_and_added_as_days() throws Exception {
        var day = new Creneau.Days(SATURDAY.toLocalDate(), SATURDAY.toLocalDate());
        var more = new Creneau.Days(LocalDate.of(2027, 7, 14), LocalDate.of(2027, 7, 14));
        var text =
                new String(
                        calendar(live(12, recurring(day, "FREQ=WEEKLY;UNTIL=20270630", more))),
                        StandardCharsets.UTF_8);

        assertThat(text)
                .contains(
                        "EXDATE;VALUE=DATE:20261226\r\n",
                        "RDATE;VALUE=DATE:20270714\r\n",
                        "UNTIL=20270630\r\n")
                .doesNotContain("TRANSP");
    }

    @Test
    void where_nobody_said_when_it_ends_nothing_does() throws Exception {
        var read =
                ReadBack.of(
                        calendar(
                                live(
                                        12,
                                        listed(
                                                PARIS,
                                                new Creneau.Hours(SATURDAY, Optional.empty())))));
        assertThat(read.events().getFirst().getProperties("DTEND")).isEmpty();
    }

    @Test
    void words_alone_make_no_entry_and_two_bounds_make_days() throws Exception {
        var first = Optional.of(LocalDate.of(2027, 6, 1));
        var open = new Dates.Unspecified(PARIS, first, Optional.empty(), "les jeudis");
        var closed =
                new Dates.Unspecified(
                        PARIS, first, Optional.of(LocalDate.of(2027, 8, 31)), "les jeudis");
        var read = ReadBack.of(calendar(live(12, open), live(13, closed)));

        assertThat(read.events()).hasSize(1);
        var event = read.events().getFirst();
        assertThat(ReadBack.lines(event, "DTEND")).containsExactly("DTEND;VALUE=DATE:20270901");
        assertThat(read.value(event, "DESCRIPTION"))
                .contains("Les jeudis (entre le 1er\u00a0juin\u00a02027");
    }

    private static Dates.Recurring recurring(Creneau first, String rule, Creneau... more) {
        return new Dates.Recurring(
                PARIS, first, rule, new TreeSet<>(Set.of(CHRISTMAS_MARKET)), List.of(more));
    }

    private static void assertSameTimes(String name, Dates dates) throws Exception {
        var octets = calendar(live(12, dates));
        var read = ReadBack.of(octets);
        assertThat(read.events()).hasSize(1);
        var starts = read.starts(read.events().getFirst());
        assertThat(starts)
                .extracting(ZonedDateTime::toInstant)
                .containsExactlyElementsOf(instants(dates));
        keep(name, octets, starts);
    }

    private static List<Instant> instants(Dates dates) {
        return Occurrences.of(dates, LocalDate.of(2025, 1, 1), LocalDate.of(2029, 12, 31)).stream()
                .map(Occurrence::startsAt)
                .toList();
    }
}
