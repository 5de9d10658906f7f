package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.submission.AnnonceForm;
import fr.eterritoire.submission.EvenementForm;
import fr.eterritoire.submission.FicheForm;
import fr.eterritoire.submission.FormPage;
import fr.eterritoire.territoire.Territoire;

import java.util.List;
import java.util.Optional;

/// What the form of the office shows: the public one, without an address, and with a poster beside
/// it when there is one.
///
/// @param draft what it was filled from; empty when it is new
/// @param besides other territories whose lists it may join, `also` those it joins
/// @param poster the picture to read from, as a `data:` address
public record DraftFormPage(
        Agent agent,
        Territoire office,
        FormPage form,
        Optional<Draft> draft,
        List<Territoire> besides,
        List<Territoire> also,
        Optional<String> poster) {

    public String path() {
        return Offices.address(office);
    }

    public String code(Territoire territoire) {
        return Offices.codeOf(territoire);
    }

    /// The text that came with a poster or in a mail, may be empty.
    public String said() {
        return draft.map(Draft::said).orElse("");
    }

    /// Whether somebody completes what a machine began.
    public boolean isTranscribed() {
        return draft.filter(d -> d.origin() != Draft.Origin.TYPED).isPresent();
    }

    public List<String> toCheck() {
        return form.faults().isEmpty() ? draft.map(Draft::toCheck).orElse(List.of()) : List.of();
    }

    public boolean isScheduled() {
        return draft.filter(Draft::isScheduled).isPresent();
    }

    /// What is scheduled is not half changed: it must be complete to be kept.
    public boolean mayBeKept() {
        return !isScheduled();
    }

    /// What of the menu it stands under.
    public String current() {
        return switch (form.form()) {
            case EvenementForm _ -> "new-content";
            case AnnonceForm _ -> "new-notice";
            case FicheForm _ -> "new-fiche";
        };
    }

    /// Where the page keeps what is typed by itself (S-7.9); empty while it does not.
    public Optional<String> keptAt() {
        if (isScheduled()) {
            return Optional.empty();
        }
        return draft.isPresent()
                ? draft.map(d -> path() + "/brouillons/" + d.id())
                : Optional.of(path() + "/brouillons").filter(_ -> isNew());
    }

    public boolean isNew() {
        return form.action().endsWith("/nouvelle");
    }

    public String until() {
        return draft.flatMap(Draft::publishAt).map(at -> Moments.spoken(at, office)).orElse("");
    }
}
