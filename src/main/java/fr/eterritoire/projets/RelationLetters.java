package fr.eterritoire.projets;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Offices;
import fr.eterritoire.relais.Conversation;
import fr.eterritoire.relais.Relais;
import fr.eterritoire.relais.Side;
import fr.eterritoire.relais.Standing;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;

import java.util.Optional;

/// Tells one side how a mise en relation has ended, when it was not they who said so.
@Component
class RelationLetters {
    private final Relais relais;

    RelationLetters(Relais relais) {
        this.relais = relais;
    }

    /// It is concluded, or nothing comes of it: whoever follows it has said so.
    ///
    /// @param office that said it; empty for the author of the need
    void tellOver(
            Conversation conversation, Side keeper, Optional<Territoire> office, State state) {
        var by = office.map(Offices::body).orElseGet(() -> conversation.at(keeper).name());
        var topic = conversation.topic();
        if (state == State.CONCLUDED) {
            relais.tell(
                    conversation,
                    keeper.other(),
                    words("projets.letter-concluded", topic),
                    words("projets.letter-concluded-what", by, topic),
                    words("projets.letter-still-open"));
        } else {
            relais.tell(
                    conversation,
                    keeper.other(),
                    words("projets.letter-closed", topic),
                    words("projets.letter-closed-what", by, topic),
                    words("projets.letter-still-open"));
        }
    }

    /// What they wrote about was fulfilled with somebody else.
    void tellFulfilled(Conversation conversation, Side keeper) {
        var topic = conversation.topic();
        relais.tell(
                conversation,
                keeper.other(),
                words("projets.letter-closed", topic),
                words("projets.letter-fulfilled-what", topic),
                words("projets.letter-still-open"));
    }

    /// One of the two has ended the conversation; the operator’s ending stands on its page.
    void tellEnded(Conversation conversation) {
        if (conversation.standing() instanceof Standing.Ended(var by) && by.isPresent()) {
            var topic = conversation.topic();
            var name = conversation.at(by.get()).name();
            relais.tell(
                    conversation,
                    by.get().other(),
                    words("projets.letter-ended", topic),
                    words("projets.letter-ended-what", name, topic));
        }
    }
}
