package fr.eterritoire.harvest;

import static fr.eterritoire.harvest.HarvestSamples.PARIS;
import static fr.eterritoire.harvest.HarvestSamples.dates;
import static fr.eterritoire.harvest.HarvestSamples.item;
import static fr.eterritoire.harvest.HarvestSamples.known;
import static fr.eterritoire.harvest.HarvestSamples.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Dates;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceDatesTest {
    private static Creneau hours(String start) {
        return new Creneau.Hours(LocalDateTime.parse(start), Optional.empty());
    }

    private static Creneau hours(String start, String end) {
        return new Creneau.Hours(LocalDateTime.parse(start), Optional.of(LocalDateTime.parse(end)));
    }

    private static Creneau days(String first, String last) {
        return new Creneau.Days(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Dates listed(Creneau... creneaux) {
        return new Dates.Listed(PARIS, List.of(creneaux));
    }

    private static Dates unspecified(String first, String last, String words) {
        return new Dates.Unspecified(
                PARIS,
                Optional.of(LocalDate.parse(first)),
                Optional.of(LocalDate.parse(last)),
                words);
    }

    @Test
    void each_listed_slot_is_a_time() {
        assertThat(
                        dates(
                                "openagenda-paris",
                                """
                                'debut': '2026-12-05T18:00:00+00:00', 'fin': '2026-12-06T20:00:00+00:00', 'nb_creneaux': 2, 'creneaux':
                                [['2026-12-06T19:00:00+01:00', '2026-12-06T21:00:00+01:00'],
                                 ['2026-12-05T19:00:00+01:00', '2026-12-06T02:00:00+01:00']]\
                                """))
                .isEqualTo(
                        listed(
                                hours("2026-12-05T19:00", "2026-12-06T02:00"),
                                hours("2026-12-06T19:00", "2026-12-06T21:00")));
    }

    @Test
    void slots_that_the_file_leaves_out_are_said_to_be_missing() {
        var known =
                known(
                        item(
                                "openagenda-paris",
                                """
                                'debut': '2026-12-05T18:00:00Z', 'dates_texte': '5 décembre 2026 - 5 juin 2028', 'nb_creneaux': 300,
                                'creneaux': [['2026-12-05T19:00:00+01:00', '2026-12-05T21:00:00+01:00']]\
                                """));
        assertThat(known.dates()).isEqualTo(listed(hours("2026-12-05T19:00", "2026-12-05T21:00")));
        assertThat(known.note()).contains("300 dates", "5 décembre 2026 - 5 juin 2028");
    }

    @Test
    void instants_within_one_day_are_hours_on_local_clocks() {
        assertThat(
                        dates(
                                "openagenda-grenoble",
                                "'debut': '2026-07-05T13:00:00+00:00', 'fin':"
                                        + " '2026-07-05T14:00:00+00:00'"))
                .isEqualTo(listed(hours("2026-07-05T15:00", "2026-07-05T16:00")));
    }

    @Test
    void instants_over_several_days_are_bounds_without_hours() {
        assertThat(
                        dates(
                                "openagenda-grenoble",
                                "'debut': '2026-07-05T13:00:00+00:00', 'fin':"
                                        + " '2026-08-05T14:00:00+00:00'"))
                .isEqualTo(unspecified("2026-07-05", "2026-08-05", ""));
    }

    @Test
    void from_midnight_to_the_last_minute_is_whole_days() {
        assertThat(
                        dates(
                                "openagenda-grenoble",
                                "'debut': '2026-04-30T22:00:00+00:00', 'fin':"
                                        + " '2026-05-31T21:59:59+00:00'"))
                .isEqualTo(listed(days("2026-05-01", "2026-05-31")));
        assertThat(
                        dates(
                                "openagenda-essonne",
                                "'debut': '2026-04-30T22:00:00.000Z', 'fin':"
                                        + " '2026-04-30T23:59:59.000Z'"))
                .isEqualTo(listed(days("2026-05-01", "2026-05-01")));
    }

    @Test
    void in_the_drome_the_end_is_only_the_start_of_the_last_time() {
        assertThat(
                        dates(
                                "openagenda-drome",
                                """
                                'debut': '2026-09-20T06:30:00+00:00', 'fin': '2026-09-20T11:30:00+00:00',
                                'dates_texte': 'Dimanche 20 septembre 2026, 08h30, 10h30, 13h30'\
                                """))
                .isEqualTo(
                        listed(
                                hours("2026-09-20T08:30"),
                                hours("2026-09-20T10:30"),
                                hours("2026-09-20T13:30")));
        assertThat(
                        dates(
                                "openagenda-drome",
                                "'debut': '2026-03-29T12:00:00Z', 'fin': '2026-03-29T12:00:00Z'"))
                .isEqualTo(listed(hours("2026-03-29T14:00")));
    }

    @Test
    void the_words_of_the_source_stay_words() {
        assertThat(
                        dates(
                                "openagenda-drome",
                                """
                                'debut': '2026-09-10T16:00:00Z', 'fin': '2027-06-17T16:00:00Z',
                                'dates_texte': '10 septembre 2026 - 17 juin 2027, les jeudis'\
                                """))
                .isEqualTo(
                        unspecified(
                                "2026-09-10",
                                "2027-06-17",
                                "10 septembre 2026 - 17 juin 2027, les jeudis"));
        assertThat(
                        dates(
                                "sotoulouse",
                                """
                                'debut': '2026-06-10', 'fin': '2026-06-30',
                                'dates_texte': 'Du 10/06/2026 au 30/06/2026 - Du mercredi au dimanche de 12h à 19h.'\
                                """))
                .isEqualTo(
                        unspecified(
                                "2026-06-10",
                                "2026-06-30",
                                "Du 10/06/2026 au 30/06/2026 - Du mercredi au dimanche de 12h à"
                                        + " 19h."));
    }

    @Test
    void days_without_hours_are_whole_days() {
        assertThat(
                        dates(
                                "laregion-occitanie",
                                "'debut': '2026-04-01', 'fin': '2026-08-20', 'dates_texte': 'Du 1er"
                                        + " avril au 20 août'"))
                .isEqualTo(listed(days("2026-04-01", "2026-08-20")));
        assertThat(
                        dates(
                                "laregion-occitanie",
                                "'debut': '2026-04-22', 'fin': '2026-04-22', 'dates_texte':"
                                        + " 'Mercredi 22 avril'"))
                .isEqualTo(listed(days("2026-04-22", "2026-04-22")));
    }

    @Test
    void hours_written_out_for_each_day_are_read() {
        assertThat(
                        dates(
                                "sotoulouse",
                                "'debut': '2026-06-06', 'fin': '2026-06-06', 'dates_texte': 'Le"
                                        + " 06/06/2026 - A 14h.'"))
                .isEqualTo(listed(hours("2026-06-06T14:00")));
        assertThat(
                        dates(
                                "sotoulouse",
                                "'dates_texte': 'Le 06/06/2026 - A 10h30 Le 07/06/2026 - De 14h à"
                                        + " 22h.'"))
                .isEqualTo(
                        listed(
                                hours("2026-06-06T10:30"),
                                hours("2026-06-07T14:00", "2026-06-07T22:00")));
        assertThat(
                        dates(
                                "sotoulouse",
                                "'dates_texte': 'Le 06/06/2026 - Tous les mardis Le 07/07/2026 - A"
                                        + " 10h'"))
                .isEqualTo(
                        unspecified(
                                "2026-06-06",
                                "2026-07-07",
                                "Le 06/06/2026 - Tous les mardis Le 07/07/2026 - A 10h"));
    }

    @Test
    void the_first_time_alone_is_said_to_be_the_first() {
        var known =
                known(
                        item(
                                "openagenda-essonne",
                                "'debut': '2026-03-20T11:00:00.000Z', 'fin':"
                                        + " '2026-03-20T13:00:00.000Z'"));
        assertThat(known.dates()).isEqualTo(listed(hours("2026-03-20T12:00", "2026-03-20T14:00")));
        assertThat(known.note()).contains("que la première date");
    }

    @Test
    void datatourisme_days_may_have_hours_a_start_or_none() {
        assertThat(
                        dates(
                                "datatourisme-centre",
                                "'creneaux': [['2026-10-15', '2026-10-15'], ['2026-10-20T13:30:00',"
                                        + " '2026-10-20']], 'nb_creneaux': 2"))
                .isEqualTo(listed(days("2026-10-15", "2026-10-15"), hours("2026-10-20T13:30")));
        assertThat(
                        dates(
                                "datatourisme-centre",
                                "'creneaux': [['2026-07-01T10:00:00', '2026-09-30T19:00:00']],"
                                        + " 'nb_creneaux': 1"))
                .isEqualTo(unspecified("2026-07-01", "2026-09-30", "de 10\u00a0h à 19\u00a0h"));
    }

    @Test
    void what_cannot_be_is_refused_with_its_reason() {
        var backwards = item("x", "'debut': '2026-05-02', 'fin': '2026-05-01'");
        assertThat(refusal(SourceDates.read(backwards, PARIS)))
                .isEqualTo("la fin (2026-05-01) précède le début (2026-05-02)");
        assertThat(refusal(SourceDates.read(item("x", "'titre': 'Loto'"), PARIS)))
                .isEqualTo("aucune date");
        assertThat(refusal(SourceDates.read(item("x", "'debut': 'bientôt'"), PARIS)))
                .startsWith("date illisible");
    }
}
