package fr.eterritoire.submission;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.territoire.Territoire;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The form of a content that exists already, whatever its kind: filled with it, typed over, read
/// back.
public final class Corrections {
    private Corrections() {}

    /// @param sender the address of its author, which the form carries along
    public static ContentForm<?> filled(Content content, String sender) {
        return switch (content) {
            case Evenement evenement -> FormFilling.of(evenement, sender);
            case Annonce annonce -> AnnonceFilling.of(annonce, sender);
            case Fiche fiche -> FicheFilling.of(fiche, sender);
        };
    }

    /// To propose the same anew.
    public static ContentForm<?> again(Content content, String sender, LocalDate today) {
        return switch (content) {
            case Evenement evenement ->
                    FormFilling.nextYear(evenement, sender, FormReading.firstDay(evenement, today));
            case Annonce annonce -> AnnonceFilling.of(annonce, sender).without(List.of("fin"));
            case Fiche fiche -> FicheFilling.of(fiche, sender);
        };
    }

    /// Where another like it is proposed.
    public static String proposing(Territoire territoire, Content content) {
        return switch (content) {
            case Evenement _ -> territoire.path() + "/proposer";
            case Annonce _ -> territoire.path() + "/annonces/proposer";
            case Fiche _ -> territoire.path() + "/annuaire/proposer";
        };
    }

    /// From the parameters of a request.
    public static ContentForm<?> typed(Content content, Map<String, String[]> parameters) {
        return switch (content) {
            case Evenement _ -> EvenementForm.of(parameters);
            case Annonce _ -> AnnonceForm.of(parameters);
            case Fiche _ -> FicheForm.of(parameters);
        };
    }

    /// What was not touched stays as it is.
    ///
    /// @param base the edition the form was filled from; `now` the one that is corrected
    /// @param today on the clocks of the territory
    public static Reading<? extends Content> reading(
            ContentForm<?> form,
            Territoire territoire,
            LocalDate today,
            Content base,
            Content now) {
        return switch (form) {
            case EvenementForm typed ->
                    FormReading.correction(
                            typed,
                            territoire,
                            FormReading.firstDay((Evenement) now, today),
                            (Evenement) base,
                            (Evenement) now);
            case AnnonceForm typed ->
                    AnnonceReading.correction(typed, territoire, today, (Annonce) now);
            case FicheForm typed -> FicheReading.correction(typed, territoire, today, (Fiche) now);
        };
    }
}
