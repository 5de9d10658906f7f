package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.DatesInWords;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventType;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Issuer;
import fr.eterritoire.content.Picture;
import fr.eterritoire.content.Topic;
import fr.eterritoire.elections.PoliticalRule;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the form shows: to propose, or to correct from the author's page.
///
/// @param action where the form is sent
/// @param heading « Proposer un événement à Vouillé »
/// @param faults in the order of the form
/// @param preview the picture that was received, as a `data:` address
/// @param kept what a correction leaves as it is
/// @param rule what the territory does with political meetings, where it has chosen and its reader
///   does not know
/// @param own it is sent by its author's private link, whose address needs no confirmation
public record FormPage(
        Territoire territoire,
        String action,
        String heading,
        ContentForm<?> form,
        List<Fault> faults,
        Optional<String> preview,
        String token,
        boolean own,
        Kept kept,
        Optional<PoliticalRule> rule) {

    /// For whoever knows the rule.
    public FormPage(
            Territoire territoire,
            String action,
            String heading,
            ContentForm<?> form,
            List<Fault> faults,
            Optional<String> preview,
            String token,
            boolean own,
            Kept kept) {
        this(
                territoire,
                action,
                heading,
                form,
                faults,
                preview,
                token,
                own,
                kept,
                Optional.empty());
    }

    /// What the form cannot show and leaves as it is.
    ///
    /// @param dates in words, empty when the form shows them
    /// @param pictures the others than the first, which can only be taken away
    public record Kept(String dates, List<Picture> pictures) {
        public static final Kept NOTHING = new Kept("", List.of());

        public static Kept of(Content content) {
            return new Kept(datesOf(content), content.pictures().stream().skip(1).toList());
        }

        private static String datesOf(Content content) {
            return switch (content) {
                case Evenement evenement ->
                        FormFilling.of(evenement, "").has("datesGardees")
                                ? DatesInWords.whole(evenement.dates())
                                : "";
                case Annonce _, Fiche _ -> "";
            };
        }
    }

    public Optional<String> faultOf(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::words)
                .findFirst();
    }

    public boolean isEvent() {
        return form instanceof EvenementForm;
    }

    public String mailHint() {
        return form instanceof FicheForm
                ? words("submission.fiche-mail-hint")
                : words("submission.mail-hint");
    }

    /// Its own path, for who would read it in another language.
    public String path() {
        return switch (form) {
            case EvenementForm _ -> territoire.path() + "/proposer";
            case AnnonceForm annonce ->
                    territoire.path()
                            + "/annonces/proposer?type="
                            + annonce.type().key()
                            + "&sens="
                            + annonce.sense().key();
            case FicheForm _ -> territoire.path() + "/annuaire/proposer";
        };
    }

    public EventType[] types() {
        return EventType.values();
    }

    public Topic[] topics() {
        return Topic.values();
    }

    public List<Issuer.Kind> issuers() {
        return Stream.of(Issuer.Kind.values())
                .filter(kind -> kind != Issuer.Kind.AGENDA || form.has("emetteur", kind.name()))
                .toList();
    }

    /// « Erreur : » first, for whoever hears the page (S-8.1).
    public String title() {
        return faults.isEmpty() ? heading : words("submission.fault-title", heading);
    }
}
