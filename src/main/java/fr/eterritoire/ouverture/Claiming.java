package fr.eterritoire.ouverture;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.submission.FormTokens;
import fr.eterritoire.submission.FormTokens.Judged;
import fr.eterritoire.submission.Limits;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The steps of asking: a blank form, its sending, and the same form again with what is wrong.
@Component
class Claiming {
    private final Opening opening;
    private final FormTokens tokens;
    private final Limits limits;

    Claiming(Opening opening, FormTokens tokens, Limits limits) {
        this.opening = opening;
        this.tokens = tokens;
        this.limits = limits;
    }

    /// What somebody fills: the public form of a territory, or that of an invitation.
    ///
    /// @param action where it is sent
    record Asked(Territoire territoire, Optional<Epci> invitedBy, String action) {}

    /// What the form answers.
    sealed interface Answer {
        /// @param link the secret under which the claim is followed; empty when a letter brings it
        record Sent(Optional<String> link) implements Answer {}

        record Again(int status, ClaimFormPage page) implements Answer {}
    }

    ClaimFormPage blank(Asked asked, ClaimForm form) {
        return page(asked, form, tokens.issue(), List.of(), "");
    }

    static ClaimForm empty() {
        return new ClaimForm(Map.of());
    }

    /// @param robot a field was filled that people do not see
    /// @param from the network address it comes from
    Answer send(Asked asked, ClaimForm form, String token, boolean robot, String from) {
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return new Answer.Again(422, page(asked, form, tokens.keptOrIssued(token), faults, ""));
        }
        return robot ? new Answer.Sent(Optional.empty()) : judged(asked, form, token, from);
    }

    private Answer judged(Asked asked, ClaimForm form, String token, String from) {
        return switch (tokens.judge(token)) {
            case Judged.TooFast _ ->
                    again(422, asked, form, token, words("submission.read-a-moment"));
            case Judged.TooOld _ -> again(422, asked, form, token, words("submission.open-long"));
            case Judged.Good(var nonce) ->
                    ask(asked, form, token, nonce + form.fingerprint(), from);
        };
    }

    private Answer ask(Asked asked, ClaimForm form, String token, String key, String from) {
        var claimant = form.claimant();
        if (opening.isKnown(key)) {
            return new Answer.Sent(Optional.empty());
        }
        if (!limits.allowClaim(from, claimant.mail(), asked.territoire())) {
            return again(429, asked, form, token, words("ouverture.many-from-you"));
        }
        if (asked.invitedBy().isPresent()) {
            return new Answer.Sent(
                    Optional.of(
                            opening.join(
                                    asked.territoire(), claimant, asked.invitedBy().get(), key)));
        }
        opening.ask(asked.territoire(), claimant, key);
        return new Answer.Sent(Optional.empty());
    }

    private Answer again(int status, Asked asked, ClaimForm form, String token, String notice) {
        return new Answer.Again(
                status, page(asked, form, tokens.keptOrIssued(token), List.of(), notice));
    }

    private static ClaimFormPage page(
            Asked asked, ClaimForm form, String token, List<Fault> faults, String notice) {
        return new ClaimFormPage(
                asked.territoire(), asked.invitedBy(), asked.action(), form, faults, token, notice);
    }
}
