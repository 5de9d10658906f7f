package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.publication.Holdings;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.InstantSource;

/// The door to what an office lists, at a glance.
@Component
public class Glances {
    private static final Duration LATELY = Duration.ofDays(30);
    private static final int MOST = 5;

    private final Holdings holdings;
    private final LiveContents lives;
    private final Drafts drafts;
    private final InstantSource clock;

    Glances(Holdings holdings, LiveContents lives, Drafts drafts, InstantSource clock) {
        this.holdings = holdings;
        this.lives = lives;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Glance of(Agent agent, Territoire office) {
        var since = clock.instant().minus(LATELY);
        return new Glance(
                holdings.latest(office, since, MOST).stream()
                        .map(held -> line(held.live(), agent, office))
                        .toList(),
                drafts.waiting(office).size(),
                drafts.scheduled(office).size());
    }

    private Glance.Line line(Live live, Agent agent, Territoire office) {
        var mine = live.owner().equals(office) && agent.may(lives.needed(live), office);
        var path = Offices.address(office) + "/annonces/" + live.id();
        return new Glance.Line(live, live.seenBy(office), path, mine);
    }
}
