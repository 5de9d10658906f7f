package fr.eterritoire.elections;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Topics;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The door to what elections ask: the rule for political meetings, and whether a poll is near.
@Component
public class Elections {
    private final ElectionStore store;
    private final ElectionsSettings settings;
    private final Journal journal;
    private final InstantSource clock;

    Elections(
            ElectionStore store, ElectionsSettings settings, Journal journal, InstantSource clock) {
        this.store = store;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param since when it was set; empty when the territory has never said anything
    public record RuleSet(PoliticalRule rule, Optional<Instant> since) {
        static final RuleSet USUAL = new RuleSet(PoliticalRule.ANNOUNCED, Optional.empty());
    }

    /// What is done with the meetings of all candidates and parties there.
    public PoliticalRule ruleOf(Territoire territoire) {
        return ruleSet(territoire).rule();
    }

    /// That rule, where the territory has chosen one: said to whoever proposes.
    public Optional<PoliticalRule> chosenRule(Territoire territoire) {
        return store.rule(territoire.id()).map(RuleSet::rule);
    }

    /// A content as that rule lets it be announced, whoever announces it; empty when it does not.
    public Optional<Content> allowed(Territoire territoire, Content content) {
        var rule = ruleOf(territoire);
        return rule.forbids(content) ? Optional.empty() : Optional.of(rule.applied(content));
    }

    RuleSet ruleSet(Territoire territoire) {
        return store.rule(territoire.id()).orElse(RuleSet.USUAL);
    }

    /// From now on, for all of them.
    @Transactional
    void setRule(Territoire territoire, PoliticalRule rule, Agent agent) {
        store.setRule(territoire.id(), rule, agent.id(), clock.instant());
        var subject = new Journal.Subject("territoire", territoire.id());
        journal.note(agent.who(), "set the political rule", subject, territoire.id(), rule.name());
    }

    /// The poll whose pre-electoral period runs today, the nearest one first.
    public Optional<Poll> pollNear(Territoire territoire) {
        var today = today(territoire);
        return pollsOf(territoire).stream().filter(poll -> poll.isNear(today)).findFirst();
    }

    /// Whether this has to be read before it is published, because a poll is near and it speaks of
    /// those who run the territory.
    public boolean holdBack(Territoire territoire, Content content) {
        return Topics.maySingPraise(content) && pollNear(territoire).isPresent();
    }

    /// Those to come, that the operator knows and that the territory has named, next first.
    List<Poll> pollsOf(Territoire territoire) {
        var today = today(territoire);
        var known =
                settings.scrutins().stream()
                        .map(ElectionsSettings.Scrutin::poll)
                        .filter(poll -> !poll.lastRound().isBefore(today));
        return Stream.concat(known, store.polls(territoire.id(), today).stream())
                .sorted(Comparator.comparing(Poll::firstRound))
                .toList();
    }

    @Transactional
    void name(Territoire territoire, Poll poll, Agent agent) {
        var id = store.addPoll(territoire.id(), poll, agent.id(), clock.instant());
        note(agent, "named a poll", id, territoire);
    }

    /// @return whether it was this territory's
    @Transactional
    boolean unname(Territoire territoire, long id, Agent agent) {
        var done = store.endPoll(territoire.id(), id, agent.id(), clock.instant());
        if (done) {
            note(agent, "took a poll back", id, territoire);
        }
        return done;
    }

    LocalDate today(Territoire territoire) {
        return LocalDate.ofInstant(clock.instant(), territoire.zone());
    }

    private void note(Agent agent, String act, long poll, Territoire territoire) {
        journal.note(agent.who(), act, new Journal.Subject("poll", poll), territoire.id(), "");
    }
}
