package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Deciders;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Changes;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Occurrences;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Addresses;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// What the author of a proposal receives, and the links in it.
@Component
public class AuthorLetters {
    static final Duration TO_CONFIRM = Duration.ofHours(48);

    private final Courrier courrier;
    private final Capabilities capabilities;
    private final Deciders deciders;
    private final RetentionSettings kept;
    private final Addresses addresses;
    private final InstantSource clock;

    AuthorLetters(
            Courrier courrier,
            Capabilities capabilities,
            Deciders deciders,
            RetentionSettings kept,
            Addresses addresses,
            InstantSource clock) {
        this.courrier = courrier;
        this.capabilities = capabilities;
        this.deciders = deciders;
        this.kept = kept;
        this.addresses = addresses;
        this.clock = clock;
    }

    void askToConfirm(Submission submission, Content proposed) {
        var facts = submission.facts();
        var token =
                capabilities.issue(
                        Purpose.VERIFY,
                        facts.id().value(),
                        facts.territoire().id(),
                        facts.sender(),
                        TO_CONFIRM);
        var page =
                new AuthorLetterPage(
                        facts, proposed, addresses.absolute("/proposition/" + token), "");
        var revises = facts.revises();
        var subject =
                revises
                        ? words("submission.letter-confirm-change", proposed.title())
                        : words("submission.letter-confirm", proposed.title());
        courrier.send(
                new Letter(facts.sender(), subject, revises ? "confirm-change" : "confirm", page));
    }

    /// Says that it is confirmed, and whether it waits or is online already.
    ///
    /// @return the secret of the author's private link
    String welcome(Submission submission, Content proposed) {
        var token = privateLink(submission, proposed);
        var facts = submission.facts();
        var online = submission instanceof Submission.Approved;
        var address = online ? addresses.absolute(Live.shortPath(submission.content())) : "";
        var page = new AuthorLetterPage(facts, proposed, addressOf(token), address);
        var subject =
                online
                        ? words("submission.letter-verified-online", proposed.title())
                        : words("submission.letter-verified", proposed.title());
        courrier.send(
                new Letter(facts.sender(), subject, online ? "approved" : "verified", page)
                        .answeredTo(deciders.addressOf(facts.territoire())));
        return token;
    }

    /// A letter about the fate of a proposal, with a private link to it.
    ///
    /// @param template which letter
    /// @param words what whoever decides had to say
    public Letter letter(
            Submission submission,
            Content proposed,
            String subject,
            String template,
            String words) {
        return letter(submission, proposed, subject, template, words, List.of());
    }

    /// The same, when whoever decides has changed what was proposed.
    public Letter letter(
            Submission submission,
            Content proposed,
            String subject,
            String template,
            String words,
            List<Changes.Change> changes) {
        var facts = submission.facts();
        var link = addressOf(privateLink(submission, proposed));
        var letter =
                new Letter(
                        facts.sender(),
                        subject + "\u00a0: " + proposed.title(),
                        template,
                        new AuthorLetterPage(facts, proposed, link, words, changes));
        // an address that nobody has confirmed does not get to write to the mairie
        return submission instanceof Submission.Received
                ? letter
                : letter.answeredTo(deciders.addressOf(facts.territoire()));
    }

    /// It ended without being published; those who were merged into it are told too.
    void tellEnded(Submission submission, List<Submission> merged, Content proposed, String why) {
        tellEnded(submission, proposed, why);
        merged.forEach(one -> tellEnded(one, proposed, why));
    }

    /// Its author took it back, which ends what was merged into it.
    void tellTakenBack(List<Submission> merged, Content proposed) {
        merged.forEach(
                one -> tellEnded(one, proposed, words("submission.lapsed-organiser-withdrew")));
    }

    private void tellEnded(Submission submission, Content proposed, String why) {
        courrier.send(
                letter(submission, proposed, words("moderation.letter-declined"), "lapsed", why));
    }

    /// A new private link, good for as long as its author is known: until a year after the event's
    /// end (S-7.7).
    public String privateLink(Submission submission, Content proposed) {
        var facts = submission.facts();
        return capabilities.issue(
                Purpose.AUTHOR,
                facts.id().value(),
                facts.territoire().id(),
                facts.sender(),
                untilAYearAfter(proposed));
    }

    private String addressOf(String token) {
        return addresses.absolute("/auteur/" + token);
    }

    private Duration untilAYearAfter(Content proposed) {
        var now = clock.instant();
        var until = lastEnd(proposed, now).atOffset(ZoneOffset.UTC).plus(kept.auteurs());
        return Duration.between(now, until.toInstant());
    }

    private static Instant lastEnd(Content proposed, Instant now) {
        return switch (proposed) {
            case Evenement evenement -> lastEnd(evenement.dates(), now);
            case Annonce annonce ->
                    annonce.until().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            case Fiche _ -> now.atOffset(ZoneOffset.UTC).plusMonths(Fiche.MONTHS).toInstant();
        };
    }

    private static Instant lastEnd(Dates dates, Instant now) {
        return Occurrences.kept(dates, LocalDate.ofInstant(now, dates.zone())).stream()
                .map(occurrence -> occurrence.endsAt())
                .filter(now::isBefore)
                .reduce(now, (one, other) -> one.isAfter(other) ? one : other);
    }
}
