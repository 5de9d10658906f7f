package fr.eterritoire.submission;

import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.territoire.Territoire;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The form of a fiche of the annuaire.
public record FicheForm(Map<String, List<String>> answers) implements ContentForm<FicheForm> {
    private static final List<String> OWN =
            List.of(
                    "fiche",
                    "categorie",
                    "titre",
                    "description",
                    "langue",
                    "lieu",
                    "adresse",
                    "representant",
                    "contactNom",
                    "contactTelephone",
                    "contactSite",
                    "liens",
                    "acces",
                    "photosRetirees",
                    "courriel",
                    "reponse",
                    "edition");

    static final List<String> FIELDS =
            Stream.of(OWN, HoursReading.FIELDS, PictureReading.FIELDS)
                    .flatMap(List::stream)
                    .toList();

    public FicheForm {
        answers = ContentForm.known(FIELDS, answers);
    }

    /// From the parameters of a request.
    public static FicheForm of(Map<String, String[]> parameters) {
        return new FicheForm(ContentForm.typed(parameters));
    }

    /// With nothing typed yet.
    public static FicheForm empty() {
        return new FicheForm(Map.of("fiche", List.of("oui")));
    }

    public boolean is(FicheCategory category) {
        return has("categorie", category.key());
    }

    /// The days of the week, as the form names them.
    public List<String> days() {
        return HoursReading.DAYS;
    }

    @Override
    public FicheForm answering(Map<String, List<String>> answers) {
        return new FicheForm(answers);
    }

    @Override
    public Reading<Fiche> reading(Territoire territoire, LocalDate today) {
        return FicheReading.read(this, today);
    }
}
