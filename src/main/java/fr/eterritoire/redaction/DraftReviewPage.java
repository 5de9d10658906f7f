package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.content.Changes;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Prohibition;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Territoire;

import java.util.List;
import java.util.Optional;

/// What is read again before it is published: the content as it will look, and what to know before.
///
/// @param changes what it says otherwise than what is online
/// @param published live events it resembles; `sameDay` others that day within 20 km
/// @param previews its pictures, as `data:` addresses
/// @param lists in whose lists it will stand besides
/// @param caution what to be reminded of before
/// @param fault why it cannot be scheduled, in words; `day` and `hour` as they were typed
public record DraftReviewPage(
        Agent agent,
        Territoire office,
        Draft draft,
        Content content,
        List<Changes.Change> changes,
        List<Live> published,
        List<Live> sameDay,
        List<String> previews,
        List<Territoire> lists,
        boolean hasAuthors,
        Caution caution,
        String fault,
        String day,
        String hour) {

    public String path() {
        return Offices.address(office) + "/brouillons/" + draft.id();
    }

    public String drafts() {
        return Offices.address(office) + "/annonces?etat=brouillons";
    }

    /// Whether they may fill in what is missing before anything is published.
    public boolean mayOpen() {
        return agent.may(Role.ADMINISTRATOR, office);
    }

    public String legal() {
        return Offices.address(office) + "/mentions";
    }

    /// What its organiser must declare; nothing for what does not take place.
    public Optional<String> declaration() {
        return content instanceof Evenement evenement
                ? evenement.type().declaration()
                : Optional.empty();
    }

    /// What the law forbids, when its words make one think of it.
    public List<Prohibition> prohibitions() {
        return Prohibition.suspectedIn(content);
    }

    public boolean corrects() {
        return draft.revises().isPresent();
    }

    public Optional<String> scheduledFor() {
        return draft.publishAt().map(at -> Moments.spoken(at, office));
    }
}
