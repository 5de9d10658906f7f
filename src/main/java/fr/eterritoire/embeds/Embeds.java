package fr.eterritoire.embeds;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Journal.Subject;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Generations;
import fr.eterritoire.territoire.Epci;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;

/// The door: an intercommunality chooses what its own embed shows.
@Component
public class Embeds {
    private final ChoiceStore choices;
    private final Generations generations;
    private final Journal journal;

    Embeds(ChoiceStore choices, Generations generations, Journal journal) {
        this.choices = choices;
        this.generations = generations;
        this.journal = journal;
    }

    /// Puts an event before all others.
    @Transactional
    public Outcome feature(Epci epci, ContentId content, Who who) {
        return choose(epci, content, Choice.FEATURED, who);
    }

    /// Leaves an event out.
    @Transactional
    public Outcome hide(Epci epci, ContentId content, Who who) {
        return choose(epci, content, Choice.HIDDEN, who);
    }

    /// Shows an event as any other again, even one that is no longer listed.
    @Transactional
    public Outcome showAsOthers(Epci epci, ContentId content, Who who) {
        return noted(choices.forget(epci, content), epci, content, "unchosen", who);
    }

    /// What it chose of an event, if it did.
    public Optional<Choice> choiceOf(Epci epci, ContentId content) {
        return Optional.ofNullable(choices.of(epci).get(content.value()));
    }

    private Outcome choose(Epci epci, ContentId content, Choice choice, Who who) {
        return choices.isListed(epci, content)
                ? noted(choices.choose(epci, content, choice), epci, content, choice.act(), who)
                : Outcome.NOT_LISTED;
    }

    private Outcome noted(boolean changed, Epci epci, ContentId content, String act, Who who) {
        if (!changed) {
            return Outcome.ALREADY_SO;
        }
        generations.change(List.of(epci));
        journal.note(who, act, new Subject("content", content.value()), epci.id(), "");
        return Outcome.CHOSEN;
    }
}
