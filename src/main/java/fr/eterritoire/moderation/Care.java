package fr.eterritoire.moderation;

import fr.eterritoire.content.Content;
import fr.eterritoire.content.Topic;
import fr.eterritoire.content.Topics;
import fr.eterritoire.elections.PoliticalRule;

import java.util.List;
import java.util.Optional;

/// What whoever decides has to know of the rules that hold here.
///
/// @param rule the one for meetings of candidates and parties
/// @param mayTrust whether the reader may trust its association from now on
public record Care(PoliticalRule rule, boolean mayTrust) {
    /// What its words make one think of, and its author has not said.
    static List<Topic> unsaid(Content content) {
        var declared = Topics.declared(content);
        return Topics.suspected(content).stream()
                .filter(topic -> !declared.equals(Optional.of(topic)))
                .toList();
    }
}
