package fr.eterritoire.harvest;

import static fr.eterritoire.content.Issuer.Kind.ASSOCIATION;
import static fr.eterritoire.content.Issuer.Kind.INHABITANT;
import static fr.eterritoire.content.Sense.OFFER;
import static fr.eterritoire.content.Sense.REQUEST;

import fr.eterritoire.content.Kinds;
import fr.eterritoire.content.Terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The annonces of neighbours: a ride, a hand, a bicycle, a lost cat.
final class MadeUpNotices {
    private static final String VOUILLE = "86294";

    static final List<ExampleAnnonce> ALL =
            List.of(
                    new ExampleAnnonce(
                            "trajet-poitiers",
                            VOUILLE,
                            OFFER,
                            "Vouillé – gare de Poitiers, du lundi au vendredi",
                            _ ->
                                    new Terms.Ride(
                                            "Vouillé, place de l’Église",
                                            "Gare de Poitiers",
                                            "départ à 7\u00a0h\u00a020, retour à 18\u00a0h",
                                            Optional.of(3),
                                            Optional.of(new BigDecimal("2"))),
                            INHABITANT,
                            "Un voisin qui va au train",
                            "",
                            60,
                            "Je fais la route tous les jours. Un ou deux jours par semaine vous"
                                    + " suffisent\u00a0? C’est possible aussi."),
                    new ExampleAnnonce(
                            "trajet-lycee",
                            VOUILLE,
                            REQUEST,
                            "Cherche un trajet vers Mirebeau le mercredi",
                            _ ->
                                    new Terms.Ride(
                                            "Vouillé",
                                            "Mirebeau, école de musique",
                                            "le mercredi, arrivée avant 14\u00a0h",
                                            Optional.of(1),
                                            Optional.empty()),
                            INHABITANT,
                            "Une mère de famille",
                            "",
                            40,
                            "Pour une élève de harpe et sa harpe. Je ramène volontiers les"
                                    + " vôtres."),
                    new ExampleAnnonce(
                            "velo",
                            VOUILLE,
                            OFFER,
                            "Vélo d’enfant, 20\u00a0pouces",
                            _ ->
                                    new Terms.Goods(
                                            Kinds.Handover.VENTE,
                                            Optional.of(new BigDecimal("45")),
                                            Optional.of("bon état, pneus neufs")),
                            INHABITANT,
                            "Une famille du bourg",
                            "",
                            30,
                            "Six vitesses, béquille et lumières. À voir le soir ou le samedi."),
                    new ExampleAnnonce(
                            "bocaux",
                            "86177",
                            OFFER,
                            "Une centaine de bocaux à donner",
                            _ ->
                                    new Terms.Goods(
                                            Kinds.Handover.DON,
                                            Optional.empty(),
                                            Optional.of("propres, joints à changer")),
                            INHABITANT,
                            "Un jardinier qui déménage",
                            "",
                            20,
                            "De 500\u00a0g à 2\u00a0litres, à prendre ensemble ou par dix."),
                    new ExampleAnnonce(
                            "chat",
                            VOUILLE,
                            REQUEST,
                            "Chat roux à collier vert",
                            today -> new Terms.Lost(today.minusDays(2), true),
                            INHABITANT,
                            "Ses maîtres",
                            "Rue du Stade",
                            30,
                            "Il est pucé, un peu craintif, et répond au nom de Moustique. Regardez"
                                    + " dans vos garages."),
                    new ExampleAnnonce(
                            "cles",
                            VOUILLE,
                            OFFER,
                            "Trousseau de trois clés près du stade",
                            today -> new Terms.Lost(today.minusDays(4), false),
                            ASSOCIATION,
                            "Club de football",
                            "Stade",
                            30,
                            "Avec un porte-clés en cuir. Il attend son propriétaire à la buvette."),
                    new ExampleAnnonce(
                            "ordinateur",
                            VOUILLE,
                            OFFER,
                            "Coup de main pour l’ordinateur et le téléphone",
                            _ -> new Terms.Help(Optional.of("le jeudi après-midi")),
                            INHABITANT,
                            "Un retraité patient",
                            "",
                            60,
                            "Courriels, photos, démarches en ligne\u00a0: je viens chez vous ou à"
                                    + " la médiathèque."),
                    new ExampleAnnonce(
                            "courses",
                            "60644",
                            REQUEST,
                            "Courses pour une voisine, le mardi",
                            _ -> new Terms.Help(Optional.of("une heure par semaine")),
                            INHABITANT,
                            "Sa famille",
                            "",
                            60,
                            "Elle ne conduit plus. Elle a sa liste, et le café est prêt."),
                    new ExampleAnnonce(
                            "benevoles",
                            VOUILLE,
                            REQUEST,
                            "Bénévoles pour la fête de l’école",
                            today ->
                                    new Terms.Volunteering(
                                            Optional.of("un samedi, une heure ou la journée"),
                                            Optional.of(today.plusDays(21))),
                            ASSOCIATION,
                            "Parents d’élèves de Vouillé",
                            "École",
                            20,
                            "Pour monter les stands, tenir le bar ou ranger. Dites-nous ce que vous"
                                    + " aimez faire."));

    private MadeUpNotices() {}
}
