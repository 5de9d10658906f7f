package fr.eterritoire.relais;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.submission.Limits;
import fr.eterritoire.text.Language;

import org.springframework.stereotype.Component;

/// What both doors to a conversation do, the link and the office: show it, answer, end it, report
/// it.
@Component
public class Talking {
    private static final int LONGEST_WHY = 1000;

    private final Relais relais;
    private final Limits limits;
    private final Publications publications;

    Talking(Relais relais, Limits limits, Publications publications) {
        this.relais = relais;
        this.limits = limits;
        this.publications = publications;
    }

    ConversationPage page(Speaker speaker, String follows) {
        return page(speaker, "", "", follows);
    }

    private ConversationPage page(Speaker speaker, String typed, String fault, String follows) {
        var path = speaker.conversation().content().flatMap(publications::findLive).map(Live::path);
        return new ConversationPage(
                speaker, relais.messagesOf(speaker.conversation()), path, typed, fault, follows);
    }

    /// What an act leads to.
    sealed interface Answer {
        record Leads(String address) implements Answer {}

        record Faulty(ConversationPage page) implements Answer {}
    }

    Answer say(Speaker speaker, String typed) {
        var words = WriteForm.plain(typed);
        if (words.isEmpty()) {
            return new Answer.Faulty(page(speaker, "", words("relais.write-something"), ""));
        }
        if (words.length() > WriteForm.LONGEST_WORDS) {
            var fault = words("submission.too-long", words.length(), WriteForm.LONGEST_WORDS);
            return new Answer.Faulty(page(speaker, words, fault, ""));
        }
        if (!limits.allowAnswer(speaker.conversation().id())) {
            return new Answer.Faulty(page(speaker, words, words("relais.outcome-many"), ""));
        }
        var said = Language.FRENCH.speaking(() -> relais.say(speaker, words));
        return leads(speaker, said ? "parti" : "deja");
    }

    Answer end(Speaker speaker) {
        relais.end(speaker);
        return leads(speaker, "");
    }

    Answer report(Speaker speaker, String typed) {
        var why = WriteForm.plain(typed);
        var cut = why.substring(0, Math.min(why.length(), LONGEST_WHY));
        Language.FRENCH.speaking(() -> relais.report(speaker, cut));
        return leads(speaker, "signale");
    }

    private static Answer leads(Speaker speaker, String follows) {
        return new Answer.Leads(speaker.address() + (follows.isEmpty() ? "" : "?suite=" + follows));
    }
}
