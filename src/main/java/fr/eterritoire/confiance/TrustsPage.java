package fr.eterritoire.confiance;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.elections.Poll;
import fr.eterritoire.territoire.Territoire;

import java.util.List;
import java.util.Optional;

/// What the screen of trust shows.
///
/// @param inForce those that work now; `ended` those that do not any more
/// @param near the poll that holds some of it back
/// @param follows what came of the last act
public record TrustsPage(
        Agent agent,
        Territoire office,
        List<Line> inForce,
        List<Line> ended,
        Optional<Poll> near,
        String follows) {

    /// One trust.
    ///
    /// @param by who gave it; empty once they were erased
    /// @param count how much was published under it, of which `published` the last ones
    public record Line(Trust trust, String by, int count, List<PublishedUnread.Line> published) {}

    static String addressOf(Territoire office) {
        return Offices.address(office) + "/confiance";
    }

    public String path() {
        return addressOf(office);
    }

    public boolean mayEnd() {
        return agent.may(Role.MODERATOR, office);
    }

    public boolean mayRenew() {
        return agent.may(Role.ADMINISTRATOR, office);
    }

    public boolean mayWithdraw(PublishedUnread.Line line) {
        return line.online() && mayEnd();
    }
}
