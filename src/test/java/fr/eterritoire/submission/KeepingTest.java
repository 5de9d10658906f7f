package fr.eterritoire.submission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.LineTest;
import fr.eterritoire.content.Ages;
import fr.eterritoire.content.Booking;
import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.EventType;
import fr.eterritoire.content.Issuer;
import fr.eterritoire.content.Picture;
import fr.eterritoire.content.Place;
import fr.eterritoire.content.Prices;
import fr.eterritoire.media.Focus;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Point;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.RichText;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A correction changes what was touched, and loses nothing of what the form cannot hold.
@LineTest
class KeepingTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Autowired private Territoires territoires;

    /// As another calendar has it: an afternoon and an evening, a point, two pictures.
    private static Evenement imported(String... organisers) {
        var saturday = LocalDate.of(2027, 5, 8);
        return new Evenement(
                "Fête du pain",
                EventType.FETE,
                List.of(),
                new Dates.Listed(
                        PARIS,
                        List.of(hours(saturday, 14, 18), hours(saturday.plusDays(1), 9, 12))),
                EventStatus.SCHEDULED,
                Optional.empty(),
                Optional.empty(),
                RichText.ofHtml("<p>Du <a href=\"https://pain.example\">pain</a>.</p>"),
                List.of(picture("a"), picture("b")),
                new Place("Four banal", "", Optional.of(new Point(46.6, 0.1)), Optional.empty()),
                new Issuer(Issuer.Kind.AGENDA, "Agenda de la Vienne"),
                List.of(organisers),
                new Prices.Unsaid(),
                Booking.NONE,
                Ages.ALL,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                "fr",
                Optional.empty(),
                Optional.empty());
    }

    private static Creneau hours(LocalDate day, int from, int to) {
        return new Creneau.Hours(day.atTime(from, 0), Optional.of(day.atTime(to, 0)));
    }

    private static Picture picture(String digit) {
        return new Picture(
                digit.repeat(64), "Le four " + digit, "", 800, 600, true, true, Focus.USUAL);
    }

    private Evenement corrected(Evenement base, Evenement now, String field, String value) {
        var vouille = territoires.findCommune(new CodeInsee("86294")).orElseThrow();
        var form = FormFilling.of(base, "ape@asso.test").with(field, value);
        var reading = FormReading.correction(form, vouille, TODAY, base, now);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<Evenement>) reading).content();
    }

    @Test
    void what_nobody_touched_stays_whole() {
        var pain = imported("Comité des fêtes");
        assertThat(corrected(pain, pain, "titre", pain.title())).isEqualTo(pain);

        var moved = corrected(pain, pain, "lieu", "Halle");
        assertThat(moved.place()).isEqualTo(Place.venue("Halle", ""));
        assertThat(moved.dates()).isEqualTo(pain.dates());
        assertThat(moved.pictures()).isEqualTo(pain.pictures());
        assertThat(moved.description()).isEqualTo(pain.description());
        assertThat(moved.organisers()).containsExactly("Comité des fêtes");

        var described = corrected(pain, pain, "photoDit", "Le four à pain");
        assertThat(described.pictures()).hasSize(2).last().isEqualTo(picture("b"));
    }

    @Test
    void a_further_picture_can_be_taken_away() {
        var pain = imported("Comité des fêtes");
        var without = corrected(pain, pain, "photosRetirees", picture("b").sha256());
        assertThat(without.pictures()).containsExactly(picture("a"));
        assertThat(corrected(pain, pain, "photosRetirees", picture("a").sha256()).pictures())
                .as("the first one has its own answer")
                .isEqualTo(pain.pictures());
    }

    @Test
    void dates_that_the_form_cannot_show_are_replaced_only_when_asked() {
        var pain = imported("Comité des fêtes");
        var vouille = territoires.findCommune(new CodeInsee("86294")).orElseThrow();
        var both = FormFilling.of(pain, "ape@asso.test").with("date", "2027-05-15");
        assertThat(FormReading.correction(both, vouille, TODAY, pain, pain))
                .isInstanceOf(Reading.Faulty.class);

        var other = both.with("datesGardees", "non").with("journee", "oui");
        var day = LocalDate.of(2027, 5, 15);
        assertThat(
                        ((Reading.Read<Evenement>)
                                        FormReading.correction(other, vouille, TODAY, pain, pain))
                                .content()
                                .dates())
                .isEqualTo(new Dates.Listed(PARIS, List.of(new Creneau.Days(day, day))));
    }

    @Test
    void who_has_joined_while_the_form_was_open_stays() {
        var before = imported("Comité des fêtes");
        var now = imported("Comité des fêtes", "Les Amis du four");
        assertThat(corrected(before, now, "titre", "Fête des pains").organisers())
                .containsExactly("Comité des fêtes", "Les Amis du four");
        assertThat(corrected(before, now, "autresOrganisateurs", "APE").organisers())
                .contains("APE", "Les Amis du four");
    }
}
