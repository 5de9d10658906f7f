package fr.eterritoire.bureau;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.redaction.Glance;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.SpokenDates;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The home of an office: what waits, what was published lately, and all that is reached from here.
///
/// @param waiting the proposals that wait, the first to be answered first
/// @param reported how much of what is online was reported and waits
/// @param related how many mises en relation wait for an answer
/// @param team who holds a role here
/// @param named how many addresses decide from the letters
/// @param missing legal facts that are still to be filled in, in words
public record HomePage(
        Agent agent,
        Territoire office,
        List<QueueLine> waiting,
        int reported,
        int related,
        Glance glance,
        List<People.Holder> team,
        int named,
        List<String> missing) {
    private static final int NAMES = 4;

    /// How much waits in all, as the queue counts it.
    public int total() {
        return waiting.size() + reported + related;
    }

    public String path() {
        return Offices.address(office);
    }

    public boolean runs() {
        return agent.may(Role.ADMINISTRATOR, office);
    }

    public boolean mayWrite() {
        return agent.may(Role.EDITOR, office);
    }

    public boolean mayDecide() {
        return agent.may(Role.MODERATOR, office);
    }

    /// The queue of this office alone.
    public String queue() {
        return "/mairie?territoire=" + office.id();
    }

    /// « lundi 23 novembre », since when the oldest waits.
    public String oldestSince() {
        Instant since =
                waiting.stream()
                        .map(line -> line.pending().waiting().since())
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        return SpokenDates.dayWithoutYear(since.atZone(office.zone()).toLocalDate());
    }

    /// « Jeanne Martin, Paul Roy et 2 autres »
    public String names() {
        var first =
                team.stream()
                        .limit(NAMES)
                        .map(holder -> holder.person().name())
                        .collect(Collectors.joining(", "));
        var others = team.size() - NAMES;
        return others > 0 ? words("bureau.home-and-others", first, others) : first;
    }
}
