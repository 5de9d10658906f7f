package fr.eterritoire.feeds;

import static fr.eterritoire.feeds.Published.PARIS;
import static fr.eterritoire.feeds.Published.REUNION;
import static fr.eterritoire.feeds.Published.SATURDAY;
import static fr.eterritoire.feeds.Published.calendar;
import static fr.eterritoire.feeds.Published.cancelled;
import static fr.eterritoire.feeds.Published.everySaturday;
import static fr.eterritoire.feeds.Published.hours;
import static fr.eterritoire.feeds.Published.listed;
import static fr.eterritoire.feeds.Published.live;
import static fr.eterritoire.feeds.Published.rich;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.Samples;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ICalTextTest {
    @Test
    void the_same_events_give_the_same_octets_in_any_order() {
        var market = live(12, everySaturday());
        var fair = live(7, rich(listed(PARIS, hours(SATURDAY, 60))));
        assertThat(calendar(market, fair)).isEqualTo(calendar(fair, market));
    }

    @Test
    void lines_are_folded_at_75_octets_and_no_letter_is_cut() throws Exception {
        var octets = calendar(live(12, rich(everySaturday())));
        var text = new String(octets, StandardCharsets.UTF_8);

        assertThat(StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text)))
                .isEqualTo(ByteBuffer.wrap(octets));
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (var line : text.split("\r\n")) {
            var written = line.getBytes(StandardCharsets.UTF_8);
            assertThat(written.length).isLessThanOrEqualTo(75);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(written));
            assertThat(line).doesNotContain("\ufffd");
        }
    }

    @Test
    void everything_comes_back_as_it_was_said() throws Exception {
        var read = ReadBack.of(calendar(live(12, rich(everySaturday()))));
        var event = read.events().getFirst();

        assertThat(read.value(event, "SUMMARY")).isEqualTo(rich(everySaturday()).title());
        assertThat(read.value(event, "DESCRIPTION"))
                .startsWith("Un marché ; une fête, des <jeux>.\n")
                .contains("C:\\châtaignes")
                .endsWith("\n\nhttps://eterritoire.example/vienne/vouille/agenda/marche-12");
        assertThat(read.value(event, "LOCATION"))
                .isEqualTo("Salle des fêtes, 3 rue du Stade, 86190 Vouillé");
        assertThat(read.value(event, "GEO")).isEqualTo("46.640000;0.164000");
        assertThat(read.value(event, "URL"))
                .isEqualTo("https://eterritoire.example/vienne/vouille/agenda/marche-12");
        assertThat(ReadBack.lines(event, "CATEGORIES"))
                .containsExactly(
                        "CATEGORIES:Animaux\\, agriculture\\, récolte,Fête\\, bal\\, feu"
                                + " d’artifice\\, carnaval");
        assertThat(ReadBack.lines(event, "IMAGE").getFirst())
                .startsWith(
                        "IMAGE;VALUE=URI;FMTTYPE=image/jpeg:https://eterritoire.example/media/aaa");
        assertThat(event.getProperties("ORGANIZER")).isEmpty();
    }

    @Test
    void its_history_is_that_of_its_publication_and_not_the_hour_of_writing() throws Exception {
        var read = ReadBack.of(calendar(live(12, everySaturday())));
        var event = read.events().getFirst();

        assertThat(read.value(event, "UID")).isEqualTo("evenement-12@eterritoire");
        assertThat(read.value(event, "DTSTAMP")).isEqualTo("20260914T173000Z");
        assertThat(read.value(event, "LAST-MODIFIED")).isEqualTo("20260914T173000Z");
        assertThat(read.value(event, "CREATED")).isEqualTo("20260901T080000Z");
        assertThat(read.value(event, "SEQUENCE")).isEqualTo("3");
        assertThat(read.value(event, "CLASS")).isEqualTo("PUBLIC");
    }

    @Test
    void what_is_cancelled_postponed_or_full_says_so_in_its_title() throws Exception {
        var dates = listed(PARIS, hours(SATURDAY, 60));
        assertSays(cancelled(dates).status(), "ANNULÉ\u00a0: Marché", "CANCELLED");
        assertSays(EventStatus.POSTPONED, "REPORTÉ\u00a0: Marché", "TENTATIVE");
        assertSays(EventStatus.FULL, "COMPLET\u00a0: Marché", "CONFIRMED");
        assertSays(EventStatus.SCHEDULED, "Marché", "CONFIRMED");
        var read = ReadBack.of(calendar(live(12, cancelled(dates))));
        assertThat(read.value(read.events().getFirst(), "DESCRIPTION"))
                .startsWith("Annulé · à cause de l’orage\n\n");
    }

    private static void assertSays(EventStatus status, String summary, String value)
            throws Exception {
        var evenement =
                Samples.minimal(listed(PARIS, hours(SATURDAY, 60)))
                        .withStatus(status, Optional.empty());
        var read = ReadBack.of(calendar(live(12, evenement)));
        assertThat(read.value(read.events().getFirst(), "SUMMARY")).isEqualTo(summary);
        assertThat(read.value(read.events().getFirst(), "STATUS")).isEqualTo(value);
    }

    @Test
    void the_calendar_says_what_it_is_and_when_to_read_it_again() {
        assertThat(unfolded(calendar()))
                .startsWith(
                        "BEGIN:VCALENDAR\r\n"
                                + "VERSION:2.0\r\n"
                                + "PRODID:-//eTerritoire//Agenda//FR\r\n"
                                + "CALSCALE:GREGORIAN\r\n"
                                + "METHOD:PUBLISH\r\n")
                .contains(
                        "NAME:Agenda de Vouillé\r\n",
                        "X-WR-CALNAME:Agenda de Vouillé\r\n",
                        "X-WR-CALDESC:Ce qui a lieu à Vouillé.\r\n",
                        "X-WR-TIMEZONE:Europe/Paris\r\n",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT4H\r\n",
                        "X-PUBLISHED-TTL:PT4H\r\n",
                        "SOURCE;VALUE=URI:https://eterritoire.example/vienne/vouille/agenda.ics\r\n");
    }

    @Test
    void the_clocks_of_paris_are_told_by_their_rules_of_today_alone() {
        assertThat(unfolded(calendar()))
                .contains(
                        """
                        BEGIN:VTIMEZONE
                        TZID:Europe/Paris
                        BEGIN:DAYLIGHT
                        DTSTART:19700329T020000
                        TZOFFSETFROM:+0100
                        TZOFFSETTO:+0200
                        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                        END:DAYLIGHT
                        BEGIN:STANDARD
                        DTSTART:19701025T030000
                        TZOFFSETFROM:+0200
                        TZOFFSETTO:+0100
                        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                        END:STANDARD
                        END:VTIMEZONE
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void la_reunion_keeps_its_own_clocks_which_never_change() throws Exception {
        var octets = calendar(live(12, listed(REUNION, hours(SATURDAY, 60))));

        assertThat(unfolded(octets))
                .contains(
                        "TZID:Indian/Reunion\r\nBEGIN:STANDARD\r\n",
                        "DTSTART;TZID=Indian/Reunion:20261003T090000\r\n");
        var read = ReadBack.of(octets);
        assertThat(read.starts(read.events().getFirst()).getFirst().toInstant())
                .isEqualTo("2026-10-03T05:00:00Z");
    }

    @Test
    void every_french_zone_has_clocks() {
        for (var zone :
                List.of(
                        "America/Miquelon",
                        "America/Martinique",
                        "America/Guadeloupe",
                        "America/Cayenne",
                        "America/St_Barthelemy",
                        "America/Marigot",
                        "Indian/Mayotte",
                        "Pacific/Noumea",
                        "Pacific/Tahiti",
                        "Pacific/Marquesas",
                        "Pacific/Gambier",
                        "Pacific/Wallis",
                        "Indian/Kerguelen")) {
            assertThat(Clocks.of(ZoneId.of(zone)).validate().hasErrors()).as(zone).isFalse();
        }
        assertThat(Clocks.of(ZoneId.of("America/Miquelon")).toString())
                .contains("BYMONTH=3;BYDAY=2SU", "BYMONTH=11;BYDAY=1SU");
        assertThat(Clocks.of(ZoneId.of("Pacific/Marquesas")).toString())
                .contains("TZOFFSETTO:-0930");
    }

    @Test
    void an_hour_that_the_clocks_skip_still_ends_after_it_begins() throws Exception {
        var skipped = LocalDateTime.of(2027, 3, 28, 2, 15);
        var read = ReadBack.of(calendar(live(12, listed(PARIS, hours(skipped, 45)))));
        var event = read.events().getFirst();
        assertThat(read.value(event, "DTSTART")).isEqualTo("20270328T031500");
        assertThat(read.value(event, "DTEND")).isEqualTo("20270328T040000");
    }

    private static String unfolded(byte[] octets) {
        return new String(octets, StandardCharsets.UTF_8).replace("\r\n ", "");
    }
}
