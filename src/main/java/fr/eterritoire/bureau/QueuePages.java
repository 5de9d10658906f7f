package fr.eterritoire.bureau;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.confiance.PublishedUnread;
import fr.eterritoire.content.Contents;
import fr.eterritoire.moderation.DecisionPages;
import fr.eterritoire.moderation.JustDecided;
import fr.eterritoire.projets.RelationLine;
import fr.eterritoire.signalement.Report;
import fr.eterritoire.signalement.Reports;
import fr.eterritoire.submission.WaitingList;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Gathers what the queue shows.
@Component
class QueuePages {
    private static final int A_PAGE = 40;
    private static final Duration UNREAD_SHOWN = Duration.ofDays(7);

    private final Served served;
    private final WaitingList waiting;
    private final Reports reports;
    private final RelationsWaiting relations;
    private final DecisionPages decisions;
    private final JustDecided justDecided;
    private final PublishedUnread published;
    private final Leftovers leftovers;
    private final Contents contents;
    private final Territoires territoires;
    private final InstantSource clock;

    QueuePages(
            Served served,
            WaitingList waiting,
            Reports reports,
            RelationsWaiting relations,
            DecisionPages decisions,
            JustDecided justDecided,
            PublishedUnread published,
            Leftovers leftovers,
            Contents contents,
            Territoires territoires,
            InstantSource clock) {
        this.served = served;
        this.waiting = waiting;
        this.reports = reports;
        this.relations = relations;
        this.decisions = decisions;
        this.justDecided = justDecided;
        this.published = published;
        this.leftovers = leftovers;
        this.contents = contents;
        this.territoires = territoires;
        this.clock = clock;
    }

    /// @param office id of the territory looked at alone; 0 for all
    /// @param number of the page, counted from 1
    /// @param left proposals of a choice that could not be published
    @Transactional(readOnly = true)
    public QueuePage page(Agent agent, int office, int number, List<Long> left) {
        var ids = served.by(agent);
        var all = waiting.of(ids);
        var reported = reports.waitingFor(ids).stream().map(this::line).toList();
        var shown =
                all.stream()
                        .map(pending -> QueueLine.of(pending, clock.instant()))
                        .filter(line -> isLookedAt(line.territoire(), office))
                        .sorted(Comparator.comparing(QueueLine::order))
                        .toList();
        var waitingIn = offices(all, reported, relations.of(agent, 0));
        var from = Math.min((Math.max(number, 1) - 1) * A_PAGE, shown.size());
        var until = Math.min(from + A_PAGE, shown.size());
        return new QueuePage(
                agent,
                shown.subList(from, until).stream().map(line -> whole(line, all, agent)).toList(),
                waitingIn.stream()
                        .filter(one -> isLookedAt(one.territoire(), office))
                        .mapToInt(QueuePage.Waiting::count)
                        .sum(),
                reported.stream().filter(line -> isLookedAt(line.territoire(), office)).toList(),
                relations.of(agent, office),
                waitingIn,
                ids.contains(office)
                        ? Optional.of(territoires.territoire(office))
                        : Optional.empty(),
                until < shown.size() ? Optional.of(address(office, number + 1)) : Optional.empty(),
                justDecided.by(agent),
                unread(agent, office),
                leftovers.of(agent, left),
                homes(agent, waitingIn),
                mark(ids));
    }

    private List<PublishedUnread.Line> unread(Agent agent, int office) {
        var mine =
                served.by(agent).stream()
                        .filter(id -> office == 0 || id == office)
                        .filter(id -> agent.may(Role.MODERATOR, territoires.territoire(id)))
                        .toList();
        return published.since(mine, clock.instant().minus(UNREAD_SHOWN), A_PAGE);
    }

    /// Changes when anything in the queue of this agent does.
    @Transactional(readOnly = true)
    public String mark(Agent agent) {
        return mark(served.by(agent));
    }

    private String mark(Collection<Integer> ids) {
        return waiting.markOf(ids)
                + reports.waitingFor(ids).stream().map(Report::id).toList()
                + relations.markOf(ids);
    }

    private static boolean isLookedAt(Territoire territoire, int office) {
        return office == 0 || territoire.id() == office;
    }

    private QueueLine whole(QueueLine line, List<WaitingList.Pending> all, Agent agent) {
        return line.with(
                decisions.hasTwin(line.pending(), all),
                agent.may(Role.MODERATOR, line.territoire()));
    }

    private ReportLine line(Report report) {
        return new ReportLine(
                report,
                territoires.territoire(report.territoire()),
                contents.edition(report.content(), report.edition()).title());
    }

    private List<QueuePage.Waiting> offices(
            List<WaitingList.Pending> all, List<ReportLine> reported, List<RelationLine> related) {
        var counts = new TreeMap<Integer, Integer>();
        Stream.of(
                        all.stream().map(pending -> pending.waiting().facts().territoire()),
                        reported.stream().map(ReportLine::territoire),
                        related.stream().map(RelationLine::office))
                .flatMap(territoires -> territoires)
                .forEach(territoire -> counts.merge(territoire.id(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(
                        entry ->
                                new QueuePage.Waiting(
                                        territoires.territoire(entry.getKey()),
                                        entry.getValue(),
                                        address(entry.getKey(), 1)))
                .sorted(Comparator.comparing(waiting -> waiting.territoire().name().name()))
                .toList();
    }

    private List<QueuePage.Waiting> homes(Agent agent, List<QueuePage.Waiting> waitingIn) {
        return served.officesOf(agent).stream()
                .map(
                        office ->
                                waitingIn.stream()
                                        .filter(one -> one.territoire().equals(office))
                                        .findFirst()
                                        .orElse(new QueuePage.Waiting(office, 0, "")))
                .toList();
    }

    private static String address(int office, int number) {
        var chosen = office == 0 ? "" : "territoire=" + office + "&";
        return "/mairie?" + chosen + "page=" + number;
    }
}
