package fr.eterritoire.ouverture;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.courrier.OperatorSettings;
import fr.eterritoire.courrier.PlainLetter;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;

/// The letters around a claim: to whoever asks, to those who are known at the town hall, and to the
/// operator.
@Component
class ClaimLetters {
    static final Duration TO_CONFIRM = Duration.ofHours(48);

    private final Courrier courrier;
    private final Capabilities capabilities;
    private final KnownAddresses known;
    private final People people;
    private final Territoires territoires;
    private final OperatorSettings operator;
    private final Addresses addresses;

    ClaimLetters(
            Courrier courrier,
            Capabilities capabilities,
            KnownAddresses known,
            People people,
            Territoires territoires,
            OperatorSettings operator,
            Addresses addresses) {
        this.courrier = courrier;
        this.capabilities = capabilities;
        this.known = known;
        this.people = people;
        this.territoires = territoires;
        this.operator = operator;
        this.addresses = addresses;
    }

    void askToConfirm(Claim.Facts claim) {
        var token = issueFor(claim);
        var page =
                PlainLetter.saying(words("ouverture.letter-confirm", claim.territoire().name()))
                        .leadingTo(
                                words("ouverture.letter-confirm-do"),
                                addresses.absolute("/ouverture/" + token),
                                words("ouverture.letter-confirm-hours"));
        toClaimant(
                claim, words("ouverture.letter-confirm-subject", claim.territoire().name()), page);
    }

    /// To whoever asks at an invitation: the way back to their claim.
    void tellJoining(Claim.Facts claim, String token) {
        var page =
                PlainLetter.saying(words("ouverture.letter-joining", claim.territoire().name()))
                        .leadingTo(
                                words("ouverture.letter-joining-do"),
                                addresses.absolute("/ouverture/" + token));
        toClaimant(
                claim, words("ouverture.letter-joining-subject", claim.territoire().name()), page);
    }

    /// @return the secret of the link under which its claimant follows a claim
    String issueFor(Claim.Facts claim) {
        return capabilities.issue(
                Purpose.CLAIM,
                claim.id(),
                claim.territoire().id(),
                claim.claimant().mail(),
                TO_CONFIRM);
    }

    /// Tells all who are known at the town hall that somebody asks, with a link to contest.
    void tellKnown(Claim.Facts claim) {
        known.of(claim.territoire()).forEach(mail -> tell(claim, mail));
    }

    void tell(Claim.Facts claim, Email mail) {
        if (mail.equals(claim.claimant().mail())) {
            return;
        }
        var token =
                capabilities.issue(
                        Purpose.CONTEST,
                        claim.id(),
                        claim.territoire().id(),
                        mail,
                        Opening.TO_PROVE.plus(Opening.CONTESTABLE_FOR));
        var page =
                PlainLetter.saying(
                                words(
                                        "ouverture.letter-known",
                                        claim.claimant().name(),
                                        claim.claimant().post(),
                                        claim.territoire().name()),
                                words("ouverture.letter-known-nothing"))
                        .leadingTo(
                                words("ouverture.letter-known-see"),
                                addresses.absolute("/contestation/" + token),
                                words("ouverture.letter-known-days"));
        var subject = words("ouverture.letter-known-subject", claim.territoire().name());
        courrier.send(new Letter(mail, subject, "said", page));
    }

    void tellOperator(Claim.Facts claim) {
        var page =
                PlainLetter.saying(
                                words(
                                        "ouverture.letter-check",
                                        claim.claimant().name(),
                                        claim.claimant().post(),
                                        claim.territoire().name()))
                        .leadingTo(words("ouverture.letter-check-do"), operatorsAddress(claim));
        toOperator(words("ouverture.letter-check-subject", claim.territoire().name()), page);
    }

    void tellContested(Claim.Facts claim, String words) {
        var said =
                words.isBlank()
                        ? words("ouverture.letter-contested-nothing")
                        : words("ouverture.letter-contested-words", words.strip());
        toOperator(
                words("ouverture.letter-contested-subject", claim.territoire().name()),
                PlainLetter.saying(
                                words("ouverture.letter-contested", claim.territoire().name()),
                                said)
                        .leadingTo(
                                words("ouverture.letter-contested-do"), operatorsAddress(claim)));
        toClaimant(
                claim,
                words("ouverture.letter-suspended-subject", claim.territoire().name()),
                PlainLetter.saying(
                        words("ouverture.letter-suspended", claim.territoire().name()),
                        words("ouverture.letter-suspended-next")));
    }

    void tellOpened(Claim.Facts claim) {
        var team = addresses.absolute(Offices.address(claim.territoire(), "/equipe"));
        var page =
                PlainLetter.saying(
                                words("ouverture.letter-opened", claim.territoire().name()),
                                words("ouverture.letter-opened-next"))
                        .leadingTo(
                                words("ouverture.letter-opened-do"),
                                team,
                                words("ouverture.letter-opened-days"));
        toClaimant(
                claim, words("ouverture.letter-opened-subject", claim.territoire().name()), page);
    }

    /// It is proven, and what the law wants is still missing.
    void tellProven(Claim.Facts claim, List<String> missing) {
        var legal = addresses.absolute(Offices.address(claim.territoire(), "/mentions"));
        var page =
                PlainLetter.saying(
                                words("ouverture.letter-proven", claim.territoire().name()),
                                words(
                                        "ouverture.letter-proven-missing",
                                        String.join(", ", missing)))
                        .leadingTo(
                                words("ouverture.letter-proven-do"),
                                legal,
                                words("ouverture.letter-opened-days"));
        toClaimant(
                claim, words("ouverture.letter-proven-subject", claim.territoire().name()), page);
    }

    void tellRefused(Claim.Facts claim) {
        toClaimant(
                claim,
                words("ouverture.letter-refused-subject", claim.territoire().name()),
                PlainLetter.saying(
                        words("ouverture.letter-refused", claim.territoire().name()),
                        words("ouverture.letter-refused-why", operator.telephone())));
    }

    void tellLapsed(Claim.Facts claim) {
        toClaimant(
                claim,
                words("ouverture.letter-lapsed-subject", claim.territoire().name()),
                PlainLetter.saying(words("ouverture.letter-lapsed", claim.territoire().name()))
                        .leadingTo(
                                words("ouverture.letter-lapsed-do"),
                                addresses.absolute(claim.territoire().path() + "/ouvrir")));
    }

    private String operatorsAddress(Claim.Facts claim) {
        return addresses.absolute("/mairie/plateforme/ouvertures/" + claim.id());
    }

    private void toClaimant(Claim.Facts claim, String subject, PlainLetter page) {
        courrier.send(new Letter(claim.claimant().mail(), subject, "said", page));
    }

    /// To its administrators; before there are any, to its own address.
    private void toOperator(String subject, PlainLetter page) {
        var administrators =
                people.holders(territoires.france()).stream()
                        .filter(holder -> holder.role() == Role.ADMINISTRATOR)
                        .map(holder -> holder.person().mail())
                        .toList();
        var to =
                administrators.isEmpty() ? List.of(new Email(operator.courriel())) : administrators;
        to.forEach(mail -> courrier.send(new Letter(mail, subject, "said", page)));
    }
}
