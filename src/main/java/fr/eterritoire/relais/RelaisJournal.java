package fr.eterritoire.relais;

import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;

import java.util.Optional;

/// Notes what is done to conversations: their number, and no word of them. What a stand-in does is
/// found in its own journal and in that of the town hall.
@Component
class RelaisJournal {
    private final Journal journal;

    RelaisJournal(Journal journal) {
        this.journal = journal;
    }

    void note(Speaker by, String act) {
        note(by.who(), by.office(), act, by.conversation());
    }

    void note(Who by, String act, Conversation conversation) {
        note(by, Optional.empty(), act, conversation);
    }

    private void note(Who by, Optional<Territoire> office, String act, Conversation conversation) {
        var subject = new Journal.Subject("conversation", conversation.id());
        var done =
                conversation.told(office).stream()
                        .map(where -> new Journal.Done(subject, where.id()))
                        .toList();
        journal.noteAll(by, act, done, "");
    }
}
