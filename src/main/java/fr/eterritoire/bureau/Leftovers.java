package fr.eterritoire.bureau;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Decider;
import fr.eterritoire.elections.Elections;
import fr.eterritoire.moderation.Answers;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.SubmissionId;
import fr.eterritoire.submission.Submissions;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/// What of a choice could not be published, and why, as it stands now.
@Component
class Leftovers {
    private final Submissions submissions;
    private final Answers answers;
    private final Elections elections;

    Leftovers(Submissions submissions, Answers answers, Elections elections) {
        this.submissions = submissions;
        this.answers = answers;
        this.elections = elections;
    }

    List<QueuePage.Left> of(Agent agent, List<Long> proposals) {
        return proposals.stream().flatMap(id -> left(agent, id)).toList();
    }

    private Stream<QueuePage.Left> left(Agent agent, long id) {
        return answers.findAgent(agent, id).stream()
                .map(by -> left(by, submissions.submission(new SubmissionId(id))));
    }

    private QueuePage.Left left(Decider by, Submission submission) {
        return new QueuePage.Left(
                submissions.proposed(submission).title(), why(submission), by.address());
    }

    private String why(Submission submission) {
        if (!(submission instanceof Submission.Verified)) {
            return words("bureau.answered-meanwhile");
        }
        return elections
                        .ruleOf(submission.facts().territoire())
                        .forbids(submissions.proposed(submission))
                ? words("moderation.outcome-rule-forbids")
                : words("bureau.changed-meanwhile");
    }
}
