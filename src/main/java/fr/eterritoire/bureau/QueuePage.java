package fr.eterritoire.bureau;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.confiance.PublishedUnread;
import fr.eterritoire.moderation.JustDecided;
import fr.eterritoire.projets.RelationLine;
import fr.eterritoire.territoire.Territoire;

import java.util.List;
import java.util.Optional;

/// What the queue shows.
///
/// @param lines the proposals of this page, nearest event first
/// @param total how much waits where the reader looks: proposals, reports and relations
/// @param reports what was reported, longest first
/// @param relations mises en relation that wait for an answer, longest first
/// @param offices where something waits, with how much; to look at one alone
/// @param chosen the one looked at alone
/// @param next address of the rest
/// @param decided what the reader has just decided, last first
/// @param unread what went online by trust in the last days, last first
/// @param left what of a choice could not be published, with why
/// @param homes the offices the reader works for, with how much waits in each
/// @param mark changes when the queue does
public record QueuePage(
        Agent agent,
        List<QueueLine> lines,
        int total,
        List<ReportLine> reports,
        List<RelationLine> relations,
        List<Waiting> offices,
        Optional<Territoire> chosen,
        Optional<String> next,
        List<JustDecided.Item> decided,
        List<PublishedUnread.Line> unread,
        List<Left> left,
        List<Waiting> homes,
        String mark) {

    /// How much waits for one territory.
    ///
    /// @param address of the queue of that one alone
    public record Waiting(Territoire territoire, int count, String address) {}

    /// @param title empty when the reader may not even know it
    public record Left(String title, String why, String address) {}

    public boolean isEmpty() {
        return lines.isEmpty() && reports.isEmpty() && relations.isEmpty();
    }

    /// Whether something can be ticked.
    public boolean canChoose() {
        return lines.stream().anyMatch(QueueLine::mayAct);
    }
}
