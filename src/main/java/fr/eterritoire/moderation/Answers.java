package fr.eterritoire.moderation;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Decider;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.submission.SubmissionId;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.submission.WaitingList;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.util.Optional;

/// What the forms of the decision page send, read, and where each answer leads: the same for the
/// holder of a link and for an agent.
@Component
public class Answers {
    private final Territoires territoires;
    private final Submissions submissions;
    private final WaitingList waiting;
    private final Decisions decisions;

    Answers(
            Territoires territoires,
            Submissions submissions,
            WaitingList waiting,
            Decisions decisions) {
        this.territoires = territoires;
        this.submissions = submissions;
        this.waiting = waiting;
        this.decisions = decisions;
    }

    /// An agent before a proposal of the territory they act for.
    ///
    /// @throws ResponseStatusException 404 for one that is another territory's, or that its author
    ///   has not confirmed
    public Decider.ByAgent agent(Agent agent, Territoire office, long proposal) {
        var id = new SubmissionId(proposal);
        if (!waiting.isConfirmed(id) || !isOf(office, id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return decider(agent, office, proposal);
    }

    /// The same wherever it waits; empty when this agent does not serve the territory.
    public Optional<Decider> findAgent(Agent agent, long proposal) {
        var id = new SubmissionId(proposal);
        return Optional.of(id)
                .filter(waiting::isConfirmed)
                .map(confirmed -> submissions.submission(confirmed).facts().territoire())
                .filter(office -> agent.roleIn(office).isPresent())
                .<Decider>map(office -> decider(agent, office, proposal));
    }

    private static Decider.ByAgent decider(Agent agent, Territoire office, long proposal) {
        var address = Offices.proposal(office, proposal);
        return new Decider.ByAgent(agent, office, proposal, address);
    }

    /// It waits there, or was decided on there last.
    private boolean isOf(Territoire office, SubmissionId id) {
        return submissions.submission(id).facts().territoire().id() == office.id()
                || decisions
                        .findLast(id)
                        .filter(last -> last.territoire() == office.id())
                        .isPresent();
    }

    /// The commune that was chosen.
    public Commune commune(String insee) {
        return findCommune(insee).orElseThrow(() -> unknown(words("moderation.unknown-commune")));
    }

    private Optional<Commune> findCommune(String insee) {
        try {
            return territoires.findCommune(new CodeInsee(insee));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The announcement that was said to be the same.
    public static ContentId twin(long number) {
        if (number < 1) {
            throw unknown(words("moderation.unknown-announcement"));
        }
        return new ContentId(number);
    }

    private static ResponseStatusException unknown(String words) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, words);
    }

    /// The end of the address that shows what came of an act; empty when the page says it by
    /// itself.
    public static String follows(Outcome outcome) {
        var said = said(outcome);
        return said.isEmpty() ? "" : "?suite=" + said;
    }

    /// What came of an act, as the page names it.
    static String said(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Online _,
                    Outcome.SentBack _,
                    Outcome.Declined _,
                    Outcome.PassedOn _,
                    Outcome.Merged _ ->
                    "";
            case Outcome.Undone _ -> "annulee";
            case Outcome.Changed _ -> "change";
            case Outcome.WordsMissing _ -> "texte-manquant";
            case Outcome.MotifMissing _ -> "raison-manquante";
            case Outcome.NotATwin _ -> "pas-le-meme";
            case Outcome.RuleForbids _ -> "regle-aucune";
            case Outcome.RuleAnnounces _ -> "regle-toutes";
            case Outcome.TooLate _ -> "trop-tard";
            case Outcome.AwaitingAuthor _, Outcome.AlreadyDecided _, Outcome.NotYours _ -> "deja";
        };
    }
}
