package fr.eterritoire.harvest;

import static fr.eterritoire.content.Accessibility.HI;
import static fr.eterritoire.content.Accessibility.MI;
import static fr.eterritoire.content.Hours.OnHolidays.AS_USUAL;
import static fr.eterritoire.content.Hours.OnHolidays.CLOSED;
import static fr.eterritoire.content.Hours.OnHolidays.UNSAID;
import static fr.eterritoire.content.Issuer.Kind.ASSOCIATION;
import static fr.eterritoire.content.Issuer.Kind.BUSINESS;
import static fr.eterritoire.content.Issuer.Kind.MAIRIE;
import static fr.eterritoire.harvest.ExampleHours.from;
import static fr.eterritoire.harvest.ExampleHours.on;
import static fr.eterritoire.harvest.ExampleHours.week;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import fr.eterritoire.content.FicheCategory;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The directory of a village: its town hall, its shops, its associations, where to sleep and walk.
final class MadeUpFiches {
    private static final String VOUILLE = "86294";
    private static final String CHAUMONT = "60143";

    static final List<ExampleFiche> ALL =
            List.of(
                    new ExampleFiche(
                            "fiche-mairie",
                            VOUILLE,
                            FicheCategory.MAIRIE,
                            "Mairie de Vouillé",
                            MAIRIE,
                            "Place de l’Église",
                            "05 36 49 00 01",
                            Set.of(MI, HI),
                            week(
                                    CLOSED,
                                    from(MONDAY, FRIDAY, "08:30-12:00", "13:30-17:00"),
                                    on(SATURDAY, "09:00-12:00")),
                            "État civil, urbanisme, location des salles. Le samedi matin pour ceux"
                                    + " qui travaillent."),
                    new ExampleFiche(
                            "fiche-boulangerie",
                            VOUILLE,
                            FicheCategory.BOULANGERIE,
                            "Boulangerie du Bourg",
                            BUSINESS,
                            "3 place de l’Église",
                            "05 36 49 00 02",
                            Set.of(MI),
                            week(
                                    UNSAID,
                                    from(TUESDAY, SATURDAY, "06:45-13:00", "15:30-19:30"),
                                    on(SUNDAY, "07:00-13:00")),
                            "Pain au levain, brioche vendéenne le dimanche, sandwichs à midi."),
                    new ExampleFiche(
                            "fiche-cafe",
                            VOUILLE,
                            FicheCategory.CAFE,
                            "Café de la Place",
                            BUSINESS,
                            "7 place de l’Église",
                            "05 36 49 00 03",
                            Set.of(),
                            week(
                                    AS_USUAL,
                                    from(TUESDAY, THURSDAY, "07:00-20:00"),
                                    from(FRIDAY, SATURDAY, "07:00-01:00"),
                                    on(SUNDAY, "08:00-13:00")),
                            "Presse, point relais, et un concert le premier vendredi du mois."),
                    new ExampleFiche(
                            "fiche-table",
                            VOUILLE,
                            FicheCategory.TABLE,
                            "L’Auberge du Pont",
                            BUSINESS,
                            "1 route de Poitiers",
                            "05 36 49 00 04",
                            Set.of(MI),
                            week(
                                    CLOSED,
                                    from(TUESDAY, FRIDAY, "12:00-14:00"),
                                    from(FRIDAY, SATURDAY, "19:00-22:00"),
                                    on(SUNDAY, "12:00-14:30")),
                            "Cuisine de saison, terrasse au bord de l’eau. Menu du jour à"
                                    + " 15\u00a0€."),
                    new ExampleFiche(
                            "fiche-pharmacie",
                            VOUILLE,
                            FicheCategory.PHARMACIE,
                            "Pharmacie des Tilleuls",
                            BUSINESS,
                            "12 place de l’Église",
                            "05 36 49 00 05",
                            Set.of(MI),
                            week(
                                    CLOSED,
                                    from(MONDAY, FRIDAY, "09:00-12:30", "14:00-19:00"),
                                    on(SATURDAY, "09:00-12:30")),
                            "Matériel médical, livraison aux personnes qui ne se déplacent pas."),
                    new ExampleFiche(
                            "fiche-medecins",
                            VOUILLE,
                            FicheCategory.MAISON_DE_SANTE,
                            "Maison de santé",
                            MAIRIE,
                            "2 allée du Parc",
                            "05 36 49 00 06",
                            Set.of(MI, HI),
                            week(CLOSED, from(MONDAY, FRIDAY, "08:00-19:00")),
                            "Deux médecins généralistes, trois infirmières, une kinésithérapeute."
                                    + " Sur rendez-vous."),
                    new ExampleFiche(
                            "fiche-parents",
                            VOUILLE,
                            FicheCategory.PARENTS_ENFANCE,
                            "Parents d’élèves de Vouillé",
                            ASSOCIATION,
                            "",
                            "",
                            Set.of(),
                            Optional.empty(),
                            "Loto, fête de l’école, bourse aux jouets\u00a0: ce que nous gagnons"
                                    + " paie les sorties des classes."),
                    new ExampleFiche(
                            "fiche-foot",
                            VOUILLE,
                            FicheCategory.SPORT,
                            "Club de football",
                            ASSOCIATION,
                            "Stade municipal",
                            "",
                            Set.of(),
                            week(UNSAID, on(WEDNESDAY, "14:00-18:00"), on(FRIDAY, "18:30-20:30")),
                            "Dès six ans, filles et garçons. Deux séances d’essai avant de"
                                    + " s’inscrire."),
                    new ExampleFiche(
                            "fiche-salle",
                            VOUILLE,
                            FicheCategory.SALLE,
                            "Salle des fêtes",
                            MAIRIE,
                            "4 rue du Stade",
                            "05 36 49 00 01",
                            Set.of(MI, HI),
                            Optional.empty(),
                            "250 places, cuisine équipée, vidéoprojecteur. À louer aux habitants et"
                                    + " aux associations\u00a0: demandez à la mairie."),
                    new ExampleFiche(
                            "fiche-sentier",
                            VOUILLE,
                            FicheCategory.ITINERAIRE,
                            "Sentier des Lavoirs",
                            MAIRIE,
                            "Départ devant la mairie",
                            "",
                            Set.of(),
                            Optional.empty(),
                            "7\u00a0km, deux heures, facile. Trois lavoirs, un moulin et une forêt"
                                    + " de chênes. Balisage jaune."),
                    new ExampleFiche(
                            "fiche-gite",
                            VOUILLE,
                            FicheCategory.GITE,
                            "Gîte du Moulin",
                            BUSINESS,
                            "Le Moulin",
                            "05 36 49 00 07",
                            Set.of(MI),
                            Optional.empty(),
                            "Six personnes, trois chambres, au bord de la rivière. Vélos prêtés."),
                    new ExampleFiche(
                            "fiche-ferme",
                            "86123",
                            FicheCategory.VIANDE_LAIT,
                            "La Ferme des Chèvres",
                            BUSINESS,
                            "La Roche",
                            "05 36 49 00 08",
                            Set.of(),
                            week(UNSAID, on(WEDNESDAY, "16:30-18:30"), on(SATURDAY, "10:00-12:00")),
                            "Fromages de chèvre, traite à 17\u00a0h ouverte aux enfants."),
                    new ExampleFiche(
                            "fiche-foyer",
                            CHAUMONT,
                            FicheCategory.SALLE,
                            "Foyer rural",
                            MAIRIE,
                            "Rue de la Halle",
                            "01 99 00 00 01",
                            Set.of(MI),
                            Optional.empty(),
                            "120 places, une scène, des loges. Le théâtre y joue trois fois"
                                    + " l’an."));

    private MadeUpFiches() {}
}
