package fr.eterritoire.relais;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.text.SpokenDates;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// A conversation as one side reads it.
///
/// @param path of what it is about, while it is online
/// @param typed an answer that was not taken, with `fault` why
/// @param follows what came of the last act
public record ConversationPage(
        Speaker speaker,
        List<Message> messages,
        Optional<String> path,
        String typed,
        String fault,
        String follows) {

    public Conversation conversation() {
        return speaker.conversation();
    }

    public String address() {
        return speaker.address();
    }

    public boolean isSignedIn() {
        return speaker.office().isPresent();
    }

    /// « Erreur : » first, for whoever hears the page (S-8.1).
    public String title() {
        var title = words("relais.conversation-about", conversation().topic());
        return fault.isEmpty() ? title : words("submission.fault-title", title);
    }

    /// The name of the other side.
    public String other() {
        return conversation().at(speaker.side().other()).name();
    }

    /// Who wrote it, in the eyes of whoever reads.
    public String writer(Message message) {
        return isMine(message) ? words("relais.you") : message.writer(conversation());
    }

    public boolean isMine(Message message) {
        return message.from() == speaker.side();
    }

    /// « jeudi 26 novembre à 14 h 12 »
    public String when(Message message) {
        var at =
                LocalDateTime.ofInstant(message.at(), conversation().territoire().zone())
                        .truncatedTo(ChronoUnit.MINUTES);
        return words(
                "relais.when",
                SpokenDates.dayWithoutYear(at.toLocalDate()),
                SpokenDates.time(at.toLocalTime()));
    }

    public boolean mayWrite() {
        return conversation().isOpen() && speaker.mayAct();
    }

    public boolean isAddressee() {
        return speaker.side() == Side.ADDRESSEE;
    }

    /// What came of the last act, in words; empty when nothing is to be said.
    public String outcome() {
        return switch (follows) {
            case "parti" -> words("relais.outcome-sent", other());
            case "signale" -> words("relais.outcome-reported");
            case "deja" -> words("relais.outcome-ended");
            case "trop" -> words("relais.outcome-many");
            default -> "";
        };
    }

    /// Why nobody writes here any more.
    public String ending() {
        return switch (conversation().standing()) {
            case Standing.Ended(var by) when by.isEmpty() -> words("relais.ended-by-operator");
            case Standing.Ended(var by) when by.get() == speaker.side() ->
                    words("relais.ended-by-you");
            case Standing.Ended _ -> words("relais.ended-by-other", other());
            case Standing.Open _, Standing.Unconfirmed _ -> "";
        };
    }

    public int mostWords() {
        return WriteForm.LONGEST_WORDS;
    }
}
