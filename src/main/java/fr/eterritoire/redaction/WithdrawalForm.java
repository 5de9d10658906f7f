package fr.eterritoire.redaction;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.elections.PoliticalRule;
import fr.eterritoire.moderation.Motif;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Withdrawal;
import fr.eterritoire.text.Fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How and why something is withdrawn, as it was answered.
///
/// @param comment `retirer`, `remplacer` or `garder`
/// @param vers number of what replaces it
/// @param avis the notice its page stays under
/// @param raison a motif of moderation when somebody else proposed it, or else a ground of ours
/// @param message what is added for its author
public record WithdrawalForm(
        String comment, String vers, String avis, String raison, String message) {
    private static final int LONGEST_NOTICE = 300;
    private static final int LONGEST_MESSAGE = 2000;

    static final WithdrawalForm BLANK = new WithdrawalForm("retirer", "", "", "", "");

    /// What is wrong or missing.
    ///
    /// @param authored whether somebody must be told why, by which rule
    /// @param replacing what may replace it
    /// @param rule the one for political meetings
    List<Fault> faults(boolean authored, List<Live> replacing, PoliticalRule rule) {
        var faults = new ArrayList<Fault>();
        if (!Stream.of("retirer", "remplacer", "garder").toList().contains(comment)) {
            faults.add(new Fault("comment", words("redaction.say-how")));
        }
        if (comment.equals("remplacer") && target(replacing).isEmpty()) {
            faults.add(new Fault("vers", words("redaction.say-what-replaces")));
        }
        if (comment.equals("garder") && avis.isBlank()) {
            faults.add(new Fault("avis", words("redaction.say-notice")));
        }
        if (avis.length() > LONGEST_NOTICE) {
            faults.add(
                    new Fault("avis", words("submission.too-long", avis.length(), LONGEST_NOTICE)));
        }
        if (message.length() > LONGEST_MESSAGE) {
            faults.add(
                    new Fault(
                            "message",
                            words("submission.too-long", message.length(), LONGEST_MESSAGE)));
        }
        if (motif().filter(motif -> !Motif.leftBy(rule).contains(motif)).isPresent()) {
            faults.add(new Fault("raison", words("moderation.outcome-rule-announces")));
        }
        if (ground(authored).isEmpty()) {
            faults.add(new Fault("raison", words("redaction.say-why")));
        } else if (authored && message.isBlank() && motif().orElseThrow().words().isEmpty()) {
            faults.add(new Fault("message", words("redaction.say-why-words")));
        }
        return faults;
    }

    private Optional<Live> target(List<Live> replacing) {
        return replacing.stream().filter(live -> live.id().toString().equals(vers)).findFirst();
    }

    private Optional<Motif> motif() {
        return Stream.of(Motif.values()).filter(motif -> motif.name().equals(raison)).findFirst();
    }

    /// What the journal keeps.
    Optional<String> ground(boolean authored) {
        return authored
                ? motif().map(Motif::name)
                : Stream.of(Ground.values()).map(Ground::name).filter(raison::equals).findFirst();
    }

    Withdrawal how() {
        return switch (comment) {
            case "remplacer" -> new Withdrawal.MovedTo(new ContentId(Long.parseLong(vers)));
            case "garder" -> new Withdrawal.KeptWithNotice(avis.strip());
            default -> new Withdrawal.Gone();
        };
    }

    /// What its author is told: the motif's words or those of whoever decides, then the rule.
    String reason() {
        return motif().map(
                        motif ->
                                (message.isBlank() ? motif.words() : message.strip())
                                        + " ("
                                        + motif.rule()
                                        + ")")
                .orElse("");
    }
}
