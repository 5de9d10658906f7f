package fr.eterritoire.redaction;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.publication.Holdings;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.territoire.Territoire;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.util.List;

/// Finds what an address of the office names: 404 when the territory does not list it, 403 when it
/// is somebody else's and the agent's role does not reach that far.
@Component
class Held {
    private final Holdings holdings;
    private final Publications publications;
    private final LiveContents lives;

    Held(Holdings holdings, Publications publications, LiveContents lives) {
        this.holdings = holdings;
        this.publications = publications;
        this.lives = lives;
    }

    Holdings.Held of(Territoire office, long id) {
        if (id < 1 || id >= 1L << 53) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return holdings.find(office, new ContentId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// One of the territory's own that is online, and that this agent may touch.
    Live toChange(Territoire office, long id, Agent agent) {
        var held = of(office, id);
        if (held.left().isPresent() || !held.live().owner().equals(office)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        mayChange(held.live(), agent);
        return held.live();
    }

    /// The same, or an annonce whose last day is over.
    Live toRenew(Territoire office, long id, Agent agent) {
        var held = of(office, id);
        if (!held.isRenewable() || !held.live().owner().equals(office)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        mayChange(held.live(), agent);
        return held.live();
    }

    /// What a draft corrects.
    void mayChange(Draft draft, Agent agent) {
        draft.revises()
                .flatMap(revision -> publications.findLive(revision.content()))
                .ifPresent(live -> mayChange(live, agent));
    }

    void mayChange(Live live, Agent agent) {
        if (!agent.may(lives.needed(live), live.owner())) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, words("accounts.role-too-small"));
        }
    }

    List<Territoire> alsoListing(ContentId id) {
        return publications.alsoListing(id);
    }
}
