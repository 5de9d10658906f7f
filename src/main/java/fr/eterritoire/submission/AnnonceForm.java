package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;
import static fr.eterritoire.text.Words.wordsOf;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.Sense;
import fr.eterritoire.territoire.Territoire;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The form of an annonce: what all of them say, and what each type asks of its own.
public record AnnonceForm(Map<String, List<String>> answers) implements ContentForm<AnnonceForm> {
    private static final List<String> COMMON =
            List.of(
                    "type",
                    "sens",
                    "titre",
                    "description",
                    "langue",
                    "lieu",
                    "adresse",
                    "organisateur",
                    "emetteur",
                    "siret",
                    "contactNom",
                    "contactTelephone",
                    "contactSite",
                    "fin",
                    "photosRetirees",
                    "courriel",
                    "reponse",
                    "edition");

    private static final List<String> OF_TERMS =
            List.of(
                    "contrat",
                    "tempsPartiel",
                    "salaire",
                    "salaireMax",
                    "salairePar",
                    "reference",
                    "affaire",
                    "habitation",
                    "pieces",
                    "surface",
                    "prix",
                    "loyer",
                    "meuble",
                    "dpe",
                    "sol",
                    "viabilise",
                    "metier",
                    "chiffre",
                    "licence",
                    "logementSurPlace",
                    "equipement",
                    "aide",
                    "raison",
                    "visite",
                    "confidentiel",
                    "usage",
                    "profession",
                    "locaux",
                    "secteur",
                    "temps",
                    "depart",
                    "arrivee",
                    "places",
                    "cession",
                    "etat",
                    "jour",
                    "animal",
                    "des");

    static final List<String> FIELDS =
            Stream.of(COMMON, OF_TERMS, PictureReading.FIELDS).flatMap(List::stream).toList();

    public AnnonceForm {
        answers = ContentForm.known(FIELDS, answers);
    }

    /// From the parameters of a request.
    public static AnnonceForm of(Map<String, String[]> parameters) {
        return new AnnonceForm(ContentForm.typed(parameters));
    }

    /// Of a type and a sense, with nothing typed yet.
    public static AnnonceForm blank(AnnonceType type, Sense sense) {
        return new AnnonceForm(Map.of("type", List.of(type.key()), "sens", List.of(sense.key())));
    }

    /// The type that was chosen before the form was shown; whoever tampers with it gets the first.
    public AnnonceType type() {
        return AnnonceType.find(get("type")).orElse(AnnonceType.EMPLOI);
    }

    public Sense sense() {
        return Sense.find(get("sens")).orElse(Sense.OFFER);
    }

    /// « Je propose un emploi »
    public String choice() {
        return type().choice(sense());
    }

    /// « Votre annonce à Vouillé : offre d’emploi »
    public String heading(Territoire territoire) {
        var choice = choice();
        var inSentence = Character.toLowerCase(choice.charAt(0)) + choice.substring(1);
        return words("submission.annonce-in", inSentence, territoire.name());
    }

    /// « Par exemple « Maison à louer près de l’école ». »
    public String titleHint() {
        return wordsOf("submission.title-example", type());
    }

    /// Of what nobody makes a trade.
    public boolean isBetweenNeighbours() {
        return switch (type()) {
            case BENEVOLAT, ENTRAIDE, COVOITURAGE, DON_VENTE_PRET, PERDU_TROUVE -> true;
            case EMPLOI,
                    LOGEMENT,
                    TERRAIN,
                    FONDS_DE_COMMERCE,
                    LOCAL_PROFESSIONNEL,
                    SANTE,
                    PROJET_CHERCHE_COMMUNE ->
                    false;
        };
    }

    public boolean isOffer() {
        return sense() == Sense.OFFER;
    }

    @Override
    public AnnonceForm answering(Map<String, List<String>> answers) {
        return new AnnonceForm(answers);
    }

    @Override
    public Reading<Annonce> reading(Territoire territoire, LocalDate today) {
        return AnnonceReading.read(this, territoire, today);
    }
}
