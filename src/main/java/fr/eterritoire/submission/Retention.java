package fr.eterritoire.submission;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Occurrences;
import fr.eterritoire.publication.Publications;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;

/// Erases proposals with their author's address once they have been kept long enough (S-2.8): those
/// that ended without being published, with their texts and pictures, and those of events that are
/// over for a year, which stay as pages. The journal, which names nobody, stays.
@Component
class Retention {
    private final Submissions submissions;
    private final SubmissionStore store;
    private final Capabilities capabilities;
    private final Contents contents;
    private final Publications publications;
    private final RetentionSettings settings;
    private final InstantSource clock;

    Retention(
            Submissions submissions,
            SubmissionStore store,
            Capabilities capabilities,
            Contents contents,
            Publications publications,
            RetentionSettings settings,
            InstantSource clock) {
        this.submissions = submissions;
        this.store = store;
        this.capabilities = capabilities;
        this.contents = contents;
        this.publications = publications;
        this.settings = settings;
        this.clock = clock;
    }

    /// @return how many were erased
    @Transactional
    public int run() {
        var ended = store.endedBefore(before(settings.propositions()));
        var over =
                store.publishedBefore(before(settings.auteurs())).stream()
                        .filter(this::isOverForLong)
                        .toList();
        ended.forEach(this::erase);
        over.forEach(this::erase);
        return ended.size() + over.size();
    }

    private Instant before(Period kept) {
        return clock.instant().atOffset(ZoneOffset.UTC).minus(kept).toInstant();
    }

    private boolean isOverForLong(Submission submission) {
        var content = submissions.contentNowOf(submission);
        return switch (contents.edition(content, contents.editionsOf(content))) {
            case Evenement evenement ->
                    Occurrences.of(
                                    evenement.dates(),
                                    LocalDate.ofInstant(before(settings.auteurs()), ZoneOffset.UTC),
                                    LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                                            .plusYears(2))
                            .isEmpty();
            case Annonce annonce ->
                    annonce.until()
                            .isBefore(
                                    LocalDate.ofInstant(
                                            before(settings.auteurs()), ZoneOffset.UTC));
            case Fiche fiche -> isForgotten(content, fiche);
        };
    }

    /// Whoever keeps a fiche is known as long as it is online and confirms it; an inhabitant who
    /// proposed one, for as long as any other author.
    private boolean isForgotten(ContentId content, Fiche fiche) {
        return !fiche.isOwned()
                || publications.findLive(content).isEmpty()
                || fiche.staleFrom()
                        .isBefore(LocalDate.ofInstant(before(settings.auteurs()), ZoneOffset.UTC));
    }

    /// With its texts and pictures, unless they are public.
    void erase(Submission submission) {
        store.erase(submission.id());
        capabilities.revoke(Purpose.AUTHOR, submission.id().value());
        var content = submission.facts().content();
        if (publications.find(content) instanceof Publications.Answer.Unknown
                && store.isForgotten(content)) {
            contents.erase(content);
        }
    }
}
