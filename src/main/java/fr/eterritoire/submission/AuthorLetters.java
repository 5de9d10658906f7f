package fr.eterritoire.submission;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Occurrences;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.territoire.Addresses;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/// What the author of a proposal receives, and the links in it.
@Component
public class AuthorLetters {
    static final Duration TO_CONFIRM = Duration.ofHours(48);
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Courrier courrier;
    private final Capabilities capabilities;
    private final Addresses addresses;
    private final InstantSource clock;

    AuthorLetters(
            Courrier courrier,
            Capabilities capabilities,
            Addresses addresses,
            InstantSource clock) {
        this.courrier = courrier;
        this.capabilities = capabilities;
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
        courrier.send(
                new Letter(
                        facts.sender(),
                        "Confirmez votre proposition\u00a0: " + proposed.title(),
                        "confirm",
                        page));
    }

    /// @return the secret of the author's private link
    String welcome(Submission submission, Content proposed) {
        var token = privateLink(submission, proposed);
        var facts = submission.facts();
        var page = new AuthorLetterPage(facts, proposed, addressOf(token), "");
        courrier.send(
                new Letter(
                        facts.sender(),
                        "Bien reçu\u00a0: " + proposed.title() + ", votre page privée",
                        "verified",
                        page));
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
        var facts = submission.facts();
        var link = addressOf(privateLink(submission, proposed));
        return new Letter(
                facts.sender(),
                subject + "\u00a0: " + proposed.title(),
                template,
                new AuthorLetterPage(facts, proposed, link, words));
    }

    /// A new private link, good until a year after the event's end (S-7.7).
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
        return Duration.between(now, lastEnd(proposed, now)).plus(A_YEAR);
    }

    private static Instant lastEnd(Content proposed, Instant now) {
        return switch (proposed) {
            case Evenement evenement -> lastEnd(evenement.dates(), now);
        };
    }

    private static Instant lastEnd(Dates dates, Instant now) {
        return Occurrences.kept(dates, LocalDate.ofInstant(now, dates.zone())).stream()
                .map(occurrence -> occurrence.endsAt())
                .filter(now::isBefore)
                .reduce(now, (one, other) -> one.isAfter(other) ? one : other);
    }
}
