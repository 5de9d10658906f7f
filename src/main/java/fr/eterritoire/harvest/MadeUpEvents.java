package fr.eterritoire.harvest;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.EventType;
import fr.eterritoire.content.Issuer;

import java.util.List;

/// The events: around Vouillé in the Vienne, and in the CC du Vexin-Thelle in the Oise.
final class MadeUpEvents {
    private static final String VOUILLE = "86294";
    private static final String CHAUMONT = "60143";

    static final List<ExampleEvent> ALL =
            List.of(
                    new ExampleEvent(
                            "marche",
                            VOUILLE,
                            EventType.MARCHE,
                            "Marché du samedi",
                            ExampleDates.weekly(SATURDAY, "08:30", "12:30"),
                            Issuer.Kind.MAIRIE,
                            "Mairie de Vouillé",
                            "Place de l’Église",
                            "0",
                            EventStatus.SCHEDULED,
                            "",
                            "Une vingtaine de producteurs\u00a0: légumes, fromages de chèvre, miel,"
                                    + " pain au levain."),
                    new ExampleEvent(
                            "loto",
                            VOUILLE,
                            EventType.LOTO_JEUX,
                            "Loto de l’association des parents d’élèves",
                            ExampleDates.once(2, SATURDAY, "20:00", "23:30"),
                            Issuer.Kind.ASSOCIATION,
                            "Parents d’élèves de Vouillé",
                            "Salle des fêtes",
                            "3",
                            EventStatus.SCHEDULED,
                            "",
                            "Ouverture des portes à 18\u00a0h\u00a030. Prix pour petits et grands,"
                                    + " crêpes et boissons."),
                    new ExampleEvent(
                            "vide-grenier",
                            "86271",
                            EventType.BROCANTE_VIDE_GRENIER,
                            "Vide-grenier du stade",
                            ExampleDates.once(4, SUNDAY, "07:00", "18:00"),
                            Issuer.Kind.ASSOCIATION,
                            "Comité des fêtes de Thurageau",
                            "Stade municipal",
                            "0",
                            EventStatus.SCHEDULED,
                            "",
                            "Entrée libre pour les visiteurs. Restauration sur place."),
                    new ExampleEvent(
                            "exposition",
                            "86160",
                            EventType.EXPOSITION,
                            "Photographies d’hier, le Mirebalais en 1920",
                            ExampleDates.days(1, MONDAY, 90),
                            Issuer.Kind.EPCI,
                            "Communauté de communes du Haut-Poitou",
                            "Médiathèque",
                            "0",
                            EventStatus.SCHEDULED,
                            "",
                            "Soixante plaques de verre prêtées par des familles du canton."),
                    new ExampleEvent(
                            "concert",
                            "86177",
                            EventType.CONCERT,
                            "Concert de la chorale",
                            ExampleDates.once(3, FRIDAY, "20:30", "22:15"),
                            Issuer.Kind.ASSOCIATION,
                            "Chorale de Neuville",
                            "Église Notre-Dame",
                            "8",
                            EventStatus.SCHEDULED,
                            "",
                            "Chants de la Renaissance et chansons d’aujourd’hui, quarante"
                                    + " choristes."),
                    new ExampleEvent(
                            "randonnee",
                            "86123",
                            EventType.NATURE_RANDONNEE,
                            "Randonnée des trois vallées",
                            ExampleDates.once(5, SUNDAY, "09:00", "12:30"),
                            Issuer.Kind.ASSOCIATION,
                            "Les Marcheurs de la Boivre",
                            "Départ devant la mairie",
                            "2",
                            EventStatus.SCHEDULED,
                            "",
                            "Deux parcours, 8 et 14\u00a0km. Chiens tenus en laisse acceptés."),
                    new ExampleEvent(
                            "conference",
                            VOUILLE,
                            EventType.CONFERENCE_LECTURE,
                            "Conférence\u00a0: la bataille de Vouillé, 507",
                            ExampleDates.once(2, THURSDAY, "18:30", "20:00"),
                            Issuer.Kind.ASSOCIATION,
                            "Société d’histoire locale",
                            "Salle du conseil",
                            "0",
                            EventStatus.SCHEDULED,
                            "",
                            "Ce que disent les textes, ce que disent les fouilles. Questions du"
                                    + " public."),
                    new ExampleEvent(
                            "don-du-sang",
                            "86281",
                            EventType.SOLIDARITE_SANTE,
                            "Don du sang",
                            ExampleDates.once(3, WEDNESDAY, "15:30", "19:00"),
                            Issuer.Kind.ASSOCIATION,
                            "Amicale des donneurs de sang",
                            "Salle polyvalente",
                            "0",
                            EventStatus.SCHEDULED,
                            "",
                            "Venez sans être à jeun, avec une pièce d’identité."),
                    new ExampleEvent(
                            "conseil",
                            VOUILLE,
                            EventType.VIE_LOCALE,
                            "Conseil municipal",
                            ExampleDates.once(2, TUESDAY, "19:00", "21:30"),
                            Issuer.Kind.MAIRIE,
                            "Mairie de Vouillé",
                            "Salle du conseil",
                            "0",
                            EventStatus.SCHEDULED,
                            "",
                            "Séance publique. L’ordre du jour est affiché à la mairie."),
                    new ExampleEvent(
                            "repas",
                            CHAUMONT,
                            EventType.REPAS_DEGUSTATION,
                            "Repas des aînés",
                            ExampleDates.once(4, SATURDAY, "12:00", "17:00"),
                            Issuer.Kind.MAIRIE,
                            "Mairie de Chaumont-en-Vexin",
                            "Salle des fêtes",
                            "0",
                            EventStatus.FULL,
                            "liste d’attente à l’accueil de la mairie",
                            "Offert aux habitants de plus de 70\u00a0ans, avec un après-midi"
                                    + " dansant."),
                    new ExampleEvent(
                            "ecole",
                            "60644",
                            EventType.FETE,
                            "Fête de l’école",
                            ExampleDates.once(6, SATURDAY, "10:00", "16:00"),
                            Issuer.Kind.ASSOCIATION,
                            "École de Trie-Château",
                            "Cour de l’école",
                            "0",
                            EventStatus.SCHEDULED,
                            "",
                            "Spectacle des enfants le matin, jeux et stands l’après-midi."),
                    new ExampleEvent(
                            "theatre",
                            CHAUMONT,
                            EventType.SPECTACLE,
                            "Théâtre\u00a0: Le Malade imaginaire",
                            ExampleDates.once(3, SATURDAY, "20:30", "22:30"),
                            Issuer.Kind.ASSOCIATION,
                            "Compagnie du Vexin",
                            "Foyer rural",
                            "10",
                            EventStatus.CANCELLED,
                            "un comédien est souffrant",
                            "La comédie de Molière par une troupe d’amateurs."),
                    new ExampleEvent(
                            "cinema",
                            "60140",
                            EventType.CINEMA,
                            "Cinéma au village",
                            ExampleDates.once(1, FRIDAY, "20:00", "22:00"),
                            Issuer.Kind.ASSOCIATION,
                            "Foyer rural de Chambors",
                            "Salle communale",
                            "4",
                            EventStatus.SCHEDULED,
                            "",
                            "Un film pour tous, une fois par mois, avec un entracte."),
                    new ExampleEvent(
                            "atelier",
                            "60528",
                            EventType.ATELIER_STAGE,
                            "Atelier\u00a0: tailler ses fruitiers",
                            ExampleDates.once(5, SATURDAY, "14:00", "17:00"),
                            Issuer.Kind.ASSOCIATION,
                            "Les Jardins de Reilly",
                            "Verger communal",
                            "5",
                            EventStatus.SCHEDULED,
                            "",
                            "Venez avec votre sécateur. Douze personnes au plus."));

    private MadeUpEvents() {}
}
