package fr.eterritoire.submission;

import fr.eterritoire.content.Evenement;
import fr.eterritoire.territoire.Territoire;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The form of an event.
public record EvenementForm(Map<String, List<String>> answers)
        implements ContentForm<EvenementForm> {
    /// Every field the form knows; nothing else is read from a request.
    static final List<String> FIELDS =
            List.of(
                    "titre",
                    "type",
                    "autresTypes",
                    "date",
                    "debut",
                    "fin",
                    "dernierJour",
                    "continu",
                    "journee",
                    "repete",
                    "jours",
                    "jusquAu",
                    "sauf",
                    "autresDates",
                    "datesGardees",
                    "lieu",
                    "adresse",
                    "enLigne",
                    "organisateur",
                    "emetteur",
                    "autresOrganisateurs",
                    "nature",
                    "description",
                    "langue",
                    "gratuit",
                    "tarifs",
                    "reserverLien",
                    "reserverTelephone",
                    "reserverCourriel",
                    "ageMin",
                    "ageMax",
                    "acces",
                    "siPluie",
                    "contactNom",
                    "contactTelephone",
                    "contactSite",
                    "photo",
                    "photoLargeur",
                    "photoHauteur",
                    "photoX",
                    "photoY",
                    "photoDit",
                    "photoCredit",
                    "photoDroits",
                    "photoAccord",
                    "photosRetirees",
                    "courriel",
                    "reponse",
                    "edition");

    /// When it happens.
    static final List<String> DATES =
            List.of(
                    "date",
                    "debut",
                    "fin",
                    "dernierJour",
                    "continu",
                    "journee",
                    "repete",
                    "jours",
                    "jusquAu",
                    "sauf",
                    "autresDates",
                    "datesGardees");

    public EvenementForm {
        answers = ContentForm.known(FIELDS, answers);
    }

    /// From the parameters of a request.
    public static EvenementForm of(Map<String, String[]> parameters) {
        return new EvenementForm(ContentForm.typed(parameters));
    }

    public static EvenementForm empty() {
        return new EvenementForm(Map.of());
    }

    @Override
    public EvenementForm answering(Map<String, List<String>> answers) {
        return new EvenementForm(answers);
    }

    @Override
    public Reading<Evenement> reading(Territoire territoire, LocalDate today) {
        return FormReading.read(this, territoire, today);
    }
}
