package fr.eterritoire.harvest;

import static fr.eterritoire.content.Issuer.Kind.ASSOCIATION;
import static fr.eterritoire.content.Issuer.Kind.BUSINESS;
import static fr.eterritoire.content.Issuer.Kind.INHABITANT;
import static fr.eterritoire.content.Issuer.Kind.MAIRIE;
import static fr.eterritoire.content.Sense.OFFER;
import static fr.eterritoire.content.Sense.REQUEST;

import fr.eterritoire.content.Kinds;
import fr.eterritoire.content.Terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The annonces of those who settle: a shop to take over, work, a roof, a doctor.
final class MadeUpOffers {
    private static final String VOUILLE = "86294";
    private static final String NEUVILLE = "86177";
    private static final String CHAUMONT = "60143";
    private static final String MAIRIE_DE_VOUILLE = "Mairie de Vouillé";

    static final List<ExampleAnnonce> ALL =
            List.of(
                    new ExampleAnnonce(
                            "boucherie",
                            VOUILLE,
                            OFFER,
                            "Boucherie-charcuterie à reprendre, place de l’Église",
                            _ -> butcher(),
                            MAIRIE,
                            MAIRIE_DE_VOUILLE,
                            "Place de l’Église",
                            60,
                            "Le boucher part à la retraite après trente ans, et le village tient à"
                                    + " garder sa boucherie. La clientèle est fidèle, le marché du"
                                    + " samedi se tient devant la porte. La mairie vous fait"
                                    + " visiter et vous accompagne."),
                    new ExampleAnnonce(
                            "medecin",
                            VOUILLE,
                            REQUEST,
                            "Cherche médecin généraliste pour la maison de santé",
                            _ ->
                                    new Terms.Health(
                                            "Médecin généraliste",
                                            Optional.of("Cabinet de 28\u00a0m² prêt à recevoir"),
                                            true,
                                            Optional.of("Loyer offert la première année"),
                                            Optional.empty()),
                            MAIRIE,
                            MAIRIE_DE_VOUILLE,
                            "Maison de santé",
                            60,
                            "Deux médecins, trois infirmières et une kinésithérapeute vous"
                                    + " attendent. Secrétariat partagé, logement de fonction"
                                    + " pendant six mois."),
                    new ExampleAnnonce(
                            "aide-a-domicile",
                            VOUILLE,
                            OFFER,
                            "Aide à domicile, secteur de Vouillé",
                            today ->
                                    new Terms.Job(
                                            Kinds.Contract.CDI,
                                            true,
                                            pay("12.60", Kinds.Per.HOUR),
                                            Optional.of(today.plusDays(20)),
                                            Optional.empty()),
                            ASSOCIATION,
                            "Bien chez soi en Haut-Poitou",
                            "",
                            45,
                            "Vingt-huit heures par semaine auprès de personnes âgées. Débutants"
                                    + " acceptés, formation assurée, voiture de service."),
                    new ExampleAnnonce(
                            "secretaire",
                            NEUVILLE,
                            OFFER,
                            "Agent d’accueil et d’état civil",
                            today ->
                                    new Terms.Job(
                                            Kinds.Contract.FONCTION_PUBLIQUE,
                                            false,
                                            pay("1980", Kinds.Per.MONTH),
                                            Optional.of(today.plusDays(40)),
                                            Optional.empty()),
                            MAIRIE,
                            "Mairie de Neuville",
                            "Mairie",
                            30,
                            "Accueil du public, état civil, élections. Temps complet, un samedi"
                                    + " matin sur trois."),
                    new ExampleAnnonce(
                            "maison",
                            VOUILLE,
                            OFFER,
                            "Maison de bourg avec jardin, près de l’école",
                            today ->
                                    new Terms.Housing(
                                            Kinds.Deal.RENT,
                                            Kinds.Dwelling.MAISON,
                                            Optional.of(4),
                                            Optional.of(92),
                                            euros("690"),
                                            false,
                                            Optional.of(Kinds.Energy.C),
                                            Optional.of(today.plusDays(15))),
                            INHABITANT,
                            "Les propriétaires",
                            "Le bourg",
                            60,
                            "Séjour avec poêle à bois, trois chambres, garage et jardin clos de"
                                    + " 300\u00a0m². École et commerces à pied."),
                    new ExampleAnnonce(
                            "deux-pieces",
                            VOUILLE,
                            REQUEST,
                            "Cherche un deux-pièces pour un an",
                            today ->
                                    new Terms.Housing(
                                            Kinds.Deal.RENT,
                                            Kinds.Dwelling.APPARTEMENT,
                                            Optional.of(2),
                                            Optional.empty(),
                                            euros("480"),
                                            false,
                                            Optional.empty(),
                                            Optional.of(today.plusDays(30))),
                            INHABITANT,
                            "Une apprentie boulangère",
                            "",
                            60,
                            "J’arrive en janvier pour mon apprentissage. Dans le bourg si possible,"
                                    + " je viens à vélo."),
                    new ExampleAnnonce(
                            "terrain",
                            "86281",
                            OFFER,
                            "Terrain à bâtir de 780\u00a0m², vue sur la vallée",
                            _ ->
                                    new Terms.Land(
                                            Kinds.Deal.SALE,
                                            Kinds.LandUse.A_BATIR,
                                            Optional.of(780),
                                            euros("39000"),
                                            true),
                            INHABITANT,
                            "Les propriétaires",
                            "Lieu-dit Le Clos",
                            60,
                            "Plat, exposé au sud, assainissement collectif en limite."),
                    new ExampleAnnonce(
                            "atelier-relais",
                            CHAUMONT,
                            OFFER,
                            "Atelier de 120\u00a0m² à louer, loyer progressif",
                            _ ->
                                    new Terms.Premises(
                                            Kinds.Deal.RENT,
                                            Optional.of("artisanat"),
                                            Optional.of(120),
                                            euros("420"),
                                            false,
                                            Optional.of("Porte de 3,50\u00a0m, courant triphasé"),
                                            Optional.of("Trois premiers mois offerts"),
                                            Optional.of("sur rendez-vous"),
                                            Optional.empty()),
                            MAIRIE,
                            "Mairie de Chaumont-en-Vexin",
                            "Zone artisanale",
                            60,
                            "Un atelier communal pour démarrer\u00a0: bureau, sanitaires, fibre."),
                    new ExampleAnnonce(
                            "boulangers",
                            VOUILLE,
                            OFFER,
                            "Deux boulangers cherchent leur village",
                            _ ->
                                    new Terms.Project(
                                            "Ouvrir une boulangerie au levain",
                                            "Vienne ou Deux-Sèvres",
                                            Optional.of(90),
                                            euros("70000"),
                                            Optional.empty()),
                            BUSINESS,
                            "Le Fournil de demain",
                            "",
                            60,
                            "Dix ans de métier à nous deux, un apport, et l’envie de faire le pain"
                                    + " d’un village et de son école."));

    private static Terms butcher() {
        return new Terms.Takeover(
                "Boucherie, charcuterie, traiteur",
                euros("68000"),
                euros("480"),
                Optional.of(110),
                Optional.of(Kinds.Turnover.UNDER_250),
                false,
                true,
                Optional.of("Laboratoire refait en 2019, deux chambres froides, camion magasin"),
                Optional.of("Six mois de loyer offerts par la commune"),
                Optional.of("départ à la retraite"),
                Optional.of("le lundi, avec la mairie"),
                false);
    }

    private static Optional<BigDecimal> euros(String amount) {
        return Optional.of(new BigDecimal(amount));
    }

    private static Optional<Terms.Pay> pay(String from, Kinds.Per per) {
        return Optional.of(new Terms.Pay(new BigDecimal(from), Optional.empty(), per));
    }

    private MadeUpOffers() {}
}
