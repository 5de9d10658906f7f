package fr.eterritoire.feeds;

import fr.eterritoire.content.Content;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.EventType;
import fr.eterritoire.content.Picture;
import fr.eterritoire.content.Place;
import fr.eterritoire.content.Samples;
import fr.eterritoire.media.Focus;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Palette;
import fr.eterritoire.territoire.Point;
import fr.eterritoire.territoire.Region;
import fr.eterritoire.territoire.Toponym;
import fr.eterritoire.text.RichText;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Events of Vouillé as the public sees them, for tests of what is written of them.
final class Published {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final ZoneId REUNION = ZoneId.of("Indian/Reunion");
    static final LocalDateTime SATURDAY = LocalDateTime.of(2026, 10, 3, 9, 0);
    static final LocalDate CHRISTMAS_MARKET = LocalDate.of(2026, 12, 26);
    static final Commune VOUILLE = vouille();

    private Published() {}

    static String absolute(String path) {
        return "https://eterritoire.example" + path;
    }

    static Heading heading(ZoneId zone) {
        return new Heading(
                "Agenda de Vouillé",
                "Ce qui a lieu à Vouillé.",
                zone,
                absolute("/vienne/vouille/agenda"),
                absolute("/vienne/vouille/agenda.ics"));
    }

    static byte[] calendar(Live... lives) {
        return CalendarText.of(
                heading(PARIS), List.of(lives), live -> Entries.write(live, Published::absolute));
    }

    /// « Tous les samedis de 9 h à 12 h 30, sauf le 26 décembre », d’octobre à juin.
    static Dates.Recurring everySaturday() {
        return new Dates.Recurring(
                PARIS,
                hours(SATURDAY, 210),
                "FREQ=WEEKLY;BYDAY=SA;UNTIL=20270630T235959",
                new TreeSet<>(Set.of(CHRISTMAS_MARKET)),
                List.of());
    }

    static Creneau hours(LocalDateTime start, int minutes) {
        return new Creneau.Hours(start, Optional.of(start.plusMinutes(minutes)));
    }

    static Dates listed(ZoneId zone, Creneau... creneaux) {
        return new Dates.Listed(zone, List.of(creneaux));
    }

    static Live live(long id, Dates dates) {
        return live(id, Samples.minimal(dates));
    }

    static Live live(long id, Content content) {
        return new Live(
                new ContentId(id),
                3,
                content,
                VOUILLE,
                "marche",
                Instant.parse("2026-09-01T08:00:00Z"),
                Instant.parse("2026-09-14T17:30:00Z"));
    }

    static Evenement cancelled(Dates dates) {
        return Samples.minimal(dates)
                .withStatus(EventStatus.CANCELLED, Optional.of("à cause de l’orage"));
    }

    /// Everything that is long, accented or in need of an escape.
    static Evenement rich(Dates dates) {
        var plain = Samples.minimal(dates);
        return new Evenement(
                "Fête des châtaignes, du cidre & des œuvres « hors les murs » ; 日本の市 🎪 à l’été"
                        + " indien, forêt de Vouillé-Saint-Hilaire",
                EventType.ANIMAUX_AGRICULTURE,
                List.of(EventType.FETE),
                dates,
                plain.status(),
                plain.statusNote(),
                plain.previousStart(),
                RichText.ofPlain("Un marché ; une fête, des <jeux>.\n\nC:\\châtaignes"),
                List.of(
                        new Picture(
                                "a".repeat(64),
                                "Un étal",
                                "J. Hoarau",
                                1600,
                                1067,
                                true,
                                true,
                                new Focus(70, 20))),
                new Place(
                        "Salle des fêtes",
                        "3 rue du Stade",
                        Optional.of(new Point(46.64, 0.164)),
                        Optional.empty()),
                plain.issuer(),
                plain.organisers(),
                plain.prices(),
                plain.booking(),
                plain.ages(),
                plain.accessibility(),
                plain.ifRain(),
                plain.contact(),
                plain.language(),
                plain.source(),
                Optional.empty());
    }

    private static Commune vouille() {
        var region =
                new Region(
                        2,
                        "75",
                        new Toponym(
                                "Nouvelle-Aquitaine",
                                "en Nouvelle-Aquitaine",
                                "de Nouvelle-Aquitaine"),
                        "nouvelle-aquitaine",
                        PARIS,
                        Palette.BOCAGE);
        var vienne =
                new Departement(
                        3,
                        "86",
                        new Toponym("Vienne", "dans la Vienne", "de la Vienne"),
                        "vienne",
                        region,
                        PARIS,
                        Palette.BOCAGE);
        return new Commune(
                4,
                new CodeInsee("86294"),
                new Toponym("Vouillé", "à Vouillé", "de Vouillé"),
                "vouille",
                vienne,
                Optional.empty(),
                List.of("86190"),
                3_700,
                Optional.empty(),
                Optional.empty(),
                PARIS,
                Palette.BOCAGE);
    }
}
