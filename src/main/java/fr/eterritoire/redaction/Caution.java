package fr.eterritoire.redaction;

import fr.eterritoire.content.Content;
import fr.eterritoire.content.Topics;
import fr.eterritoire.elections.Elections;
import fr.eterritoire.elections.PoliticalRule;
import fr.eterritoire.elections.Poll;
import fr.eterritoire.territoire.Territoire;

import java.util.Optional;

/// What a town hall is reminded of before it publishes something of its own.
///
/// @param near the poll whose pre-electoral period runs (code électoral, L52-1)
/// @param praises its words speak of those in office, or of what they have done
/// @param rule the one for political meetings, when it is one
public record Caution(Optional<Poll> near, boolean praises, Optional<PoliticalRule> rule) {
    static Caution of(Elections elections, Territoire office, Content content) {
        return new Caution(
                elections.pollNear(office),
                Topics.maySingPraise(content),
                Optional.of(elections.ruleOf(office)).filter(_ -> Topics.isPolitical(content)));
    }

    /// Whether it may not be published at all.
    public boolean forbids() {
        return rule.filter(PoliticalRule.NOT_ANNOUNCED::equals).isPresent();
    }
}
