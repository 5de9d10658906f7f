package fr.eterritoire.submission;

import fr.eterritoire.content.Contents;
import fr.eterritoire.publication.Publications;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.time.ZoneOffset;

/// Erases proposals that ended without being published, with their author's address, their texts
/// and pictures, once they have been kept long enough (S-2.8). The journal, which names nobody,
/// stays.
@Component
class Retention {
    private final SubmissionStore store;
    private final Contents contents;
    private final Publications publications;
    private final RetentionSettings settings;
    private final InstantSource clock;

    Retention(
            SubmissionStore store,
            Contents contents,
            Publications publications,
            RetentionSettings settings,
            InstantSource clock) {
        this.store = store;
        this.contents = contents;
        this.publications = publications;
        this.settings = settings;
        this.clock = clock;
    }

    /// @return how many were erased
    @Transactional
    public int run() {
        var before =
                clock.instant().atOffset(ZoneOffset.UTC).minus(settings.propositions()).toInstant();
        var ended = store.endedBefore(before);
        ended.forEach(this::erase);
        return ended.size();
    }

    private void erase(Submission submission) {
        store.erase(submission.id());
        var content = submission.facts().content();
        if (publications.find(content) instanceof Publications.Answer.Unknown
                && store.isForgotten(content)) {
            contents.erase(content);
        }
    }
}
