package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.embeds.Choice;
import fr.eterritoire.publication.Holdings;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Withdrawal;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;

import java.util.List;
import java.util.Optional;

/// What one content shows in the office, with all that may be done with it.
///
/// @param mayChange whether this agent may touch it; `own` whether the town hall wrote it itself
/// @param lists the territories that list it besides
/// @param replacedBy what its address leads to, when it was withdrawn for that
/// @param undoable the last act on it, while it can be undone
/// @param choice what the intercommunality made of it in its own embed
public record ContentPage(
        Agent agent,
        Territoire office,
        Holdings.Held held,
        boolean own,
        boolean mayChange,
        List<Territoire> lists,
        List<String> previews,
        Optional<Live> replacedBy,
        Optional<OfficeAct> undoable,
        Optional<Choice> choice,
        String follows) {

    public Live live() {
        return held.live();
    }

    public Content content() {
        return live().seenBy(office);
    }

    /// An annonce is not marked: it ends.
    public boolean isEvent() {
        return content() instanceof Evenement;
    }

    public boolean isFiche() {
        return content() instanceof Fiche;
    }

    public String path() {
        return Offices.address(office) + "/annonces/" + live().id();
    }

    /// Where the same is written again: a year later, or for another house or job.
    public String copy() {
        return Offices.address(office)
                + (isEvent() ? "/annonces" : "/petites-annonces")
                + "/nouvelle?copie="
                + live().id();
    }

    public String list() {
        return Offices.address(office) + "/annonces";
    }

    public boolean isOnline() {
        return held.left().isEmpty();
    }

    public boolean mayWrite() {
        return agent.may(Role.EDITOR, office);
    }

    /// An intercommunality chooses what its own embed shows.
    public boolean chooses() {
        return office instanceof Epci && isOnline() && mayWrite();
    }

    public EventStatus status() {
        return content() instanceof Evenement evenement
                ? evenement.status()
                : EventStatus.SCHEDULED;
    }

    public Optional<String> notice() {
        return held.left()
                .map(Holdings.Left::how)
                .flatMap(
                        how ->
                                how instanceof Withdrawal.KeptWithNotice(var notice)
                                        ? Optional.of(notice)
                                        : Optional.empty());
    }

    /// How it left the public, and when.
    public String left() {
        return held.left().map(left -> Moments.left(left, office)).orElse("");
    }

    public String publishedAt() {
        return Moments.spoken(live().publishedAt(), office);
    }

    public String until() {
        return undoable.map(act -> Moments.hour(act.undoableUntil(), office)).orElse("");
    }
}
