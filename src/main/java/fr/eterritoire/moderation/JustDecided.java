package fr.eterritoire.moderation;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.content.Contents;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.util.List;

/// What an agent has decided within the ten minutes, and can still undo.
@Component
public class JustDecided {
    private final DecisionStore store;
    private final Submissions submissions;
    private final Contents contents;
    private final Territoires territoires;
    private final InstantSource clock;

    JustDecided(
            DecisionStore store,
            Submissions submissions,
            Contents contents,
            Territoires territoires,
            InstantSource clock) {
        this.store = store;
        this.submissions = submissions;
        this.contents = contents;
        this.territoires = territoires;
        this.clock = clock;
    }

    /// @param office the territory it was decided for
    public record Item(Decision decision, Territoire office, String title) {
        /// The page of the proposal.
        public String address() {
            return Offices.proposal(office, decision.submission().value());
        }
    }

    /// Last first.
    public List<Item> by(Agent agent) {
        var since = clock.instant().minus(Decision.TO_UNDO);
        return store.of(agent.id().value(), since).stream().map(this::item).toList();
    }

    private Item item(Decision decision) {
        var content = submissions.submission(decision.submission()).content();
        return new Item(
                decision,
                territoires.territoire(decision.territoire()),
                contents.edition(content, decision.editionProposed()).title());
    }
}
