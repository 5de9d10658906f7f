package fr.eterritoire.relais;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Offices;
import fr.eterritoire.text.SpokenDates;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// A conversation as one side reads it.
///
/// @param path of what it is about, while it is online
/// @param stage how far it has come, when that is followed
/// @param mayReport they have received something that they have not reported
/// @param refused what was typed and not taken
/// @param follows what came of the last act
public record ConversationPage(
        Speaker speaker,
        List<Message> messages,
        Optional<String> path,
        Optional<Followed.Stage> stage,
        boolean mayReport,
        Refused refused,
        String follows) {

    /// What was typed into a field and not taken, with why.
    public record Refused(String field, String words, String fault) {
        static final Refused NOTHING = new Refused("", "", "");
    }

    /// Why this field was not taken; empty when it was.
    public String fault(String field) {
        return refused.field().equals(field) ? refused.fault() : "";
    }

    public String typed(String field) {
        return refused.field().equals(field) ? refused.words() : "";
    }

    public Conversation conversation() {
        return speaker.conversation();
    }

    public String address() {
        return speaker.address();
    }

    public boolean isSignedIn() {
        return speaker.signedIn();
    }

    /// « Erreur : » first, for whoever hears the page (S-8.1).
    public String title() {
        var title = words("relais.conversation-about", conversation().topic());
        return refused.fault().isEmpty() ? title : words("submission.fault-title", title);
    }

    /// The name of the other side.
    public String other() {
        return conversation().at(speaker.side().other()).name();
    }

    /// Who wrote it, in the eyes of whoever reads.
    public String writer(Message message) {
        return isMine(message) ? words("relais.you") : message.writer(conversation());
    }

    /// A stand-in has not written what the town hall has.
    public boolean isMine(Message message) {
        return message.from() == speaker.side()
                && message.office().filter(office -> !speaker.speaksFor(office)).isEmpty();
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

    /// Whether the other side spoke last: otherwise one adds to one's own words.
    public boolean isAnswering() {
        return !isMine(messages.getLast());
    }

    /// What they may say of how far it has come.
    public List<Followed.Step> steps() {
        return stage.map(Followed.Stage::next).orElseGet(List::of);
    }

    /// In whose name the answer leaves.
    public String hint() {
        return speaker.office()
                .map(office -> words("relais.answer-hint-office", Offices.body(office)))
                .orElseGet(() -> words("relais.answer-hint"));
    }

    /// An answer that came too late to leave.
    public boolean isLate() {
        return !conversation().isOpen() && !fault("message").isEmpty();
    }

    /// What this side may report.
    public boolean showsReport() {
        return mayReport && speaker.mayAct();
    }

    /// What ending it is called, what it does, and what is touched.
    public record Ending(String summary, String what, String button) {}

    public Ending endingWords() {
        if (speaker.standsIn()) {
            var mairie = conversation().addressee().name();
            return new Ending(
                    words("relais.leave"),
                    words("relais.leave-what", mairie),
                    words("relais.leave-do"));
        }
        return speaker.side() == Side.ADDRESSEE
                ? new Ending(
                        words("relais.block"), words("relais.block-what"), words("relais.block-do"))
                : new Ending(words("relais.end"), words("relais.end-what"), words("relais.end-do"));
    }

    /// What came of the last act, in words; empty when nothing is to be said.
    public String outcome() {
        return switch (follows) {
            case "parti" -> words("relais.outcome-sent", other());
            case "signale" -> words("relais.outcome-reported");
            case "avance" -> words("relais.outcome-advanced", other());
            default -> "";
        };
    }

    /// Why nobody writes here any more.
    public String ending() {
        return switch (conversation().standing()) {
            case Standing.Ended(var by) when by.isEmpty() -> words("relais.ended-by-operator");
            case Standing.Ended(var by) when by.get() == speaker.side() && !speaker.standsIn() ->
                    words("relais.ended-by-you");
            case Standing.Ended(var by) ->
                    words("relais.ended-by-other", conversation().at(by.orElseThrow()).name());
            case Standing.Open _, Standing.Unconfirmed _ -> "";
        };
    }

    public int mostWords() {
        return WriteForm.LONGEST_WORDS;
    }
}
