package fr.eterritoire.relais;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.relais.ConversationPage.Refused;
import fr.eterritoire.submission.Limits;
import fr.eterritoire.text.Language;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.util.Optional;

/// What both doors to a conversation do, the link and the office: show it, answer, end it, report
/// it.
@Component
public class Talking {
    private final Relais relais;
    private final Limits limits;
    private final Publications publications;
    private final Followed followed;

    Talking(Relais relais, Limits limits, Publications publications, Followed followed) {
        this.relais = relais;
        this.limits = limits;
        this.publications = publications;
        this.followed = followed;
    }

    ConversationPage page(Speaker speaker, String follows) {
        return page(speaker, Refused.NOTHING, follows);
    }

    private ConversationPage page(Speaker speaker, Refused refused, String follows) {
        return new ConversationPage(
                speaker,
                relais.messagesOf(speaker.conversation()),
                pathOf(speaker.conversation()),
                followed.stageOf(speaker),
                relais.mayReport(speaker),
                refused,
                follows);
    }

    /// Where what it is about stands; empty when it is online no more.
    private Optional<String> pathOf(Conversation conversation) {
        return conversation.isAboutSettling()
                ? Optional.of(About.settling(conversation.territoire()))
                : conversation.content().flatMap(publications::findLive).map(Live::path);
    }

    /// A few words that end a visit.
    SaidPage said(Conversation conversation, String heading, String words) {
        var path = pathOf(conversation).orElseGet(() -> conversation.territoire().path());
        return new SaidPage(conversation, heading, words, path);
    }

    /// What an act leads to.
    sealed interface Answer {
        record Leads(String address) implements Answer {}

        /// The same page, with what was typed and is not taken.
        record Again(HttpStatus status, ConversationPage page) implements Answer {}

        record TooMany(Waiting waiting, ConversationPage page) implements Answer {}

        /// They have it before them no more.
        record Left(SaidPage page) implements Answer {}
    }

    Answer say(Speaker speaker, String typed) {
        var words = WriteForm.plain(typed);
        var fault = WriteForm.lengthFault(words);
        if (fault.isPresent()) {
            return faulty(speaker, new Refused("message", words, fault.get()));
        }
        var wait = limits.waitToAnswer(speaker.conversation().id()).map(Waiting::new);
        if (wait.isPresent()) {
            var many = words("relais.many-answers", wait.get().words());
            var page = page(speaker, new Refused("message", words, many), "");
            return new Answer.TooMany(wait.get(), page);
        }
        return Language.FRENCH.speaking(() -> relais.say(speaker, words))
                ? leads(speaker, "parti")
                : over(speaker, words);
    }

    private Answer faulty(Speaker speaker, Refused refused) {
        return new Answer.Again(HttpStatus.UNPROCESSABLE_CONTENT, page(speaker, refused, ""));
    }

    /// It ended while they were writing.
    private Answer over(Speaker speaker, String words) {
        var now = speaker.in(relais.find(speaker.conversation().id()).orElseThrow());
        var refused = new Refused("message", words, words("relais.outcome-ended"));
        return new Answer.Again(HttpStatus.CONFLICT, page(now, refused, ""));
    }

    Answer end(Speaker speaker) {
        return Language.FRENCH.speaking(
                () -> {
                    if (speaker.standsIn()) {
                        relais.leave(speaker);
                        var mairie = speaker.conversation().addressee().name();
                        var words = words("relais.left", mairie);
                        var topic = speaker.conversation().topic();
                        return new Answer.Left(said(speaker.conversation(), topic, words));
                    }
                    relais.end(speaker);
                    return leads(speaker, "");
                });
    }

    /// How far it has come.
    Answer advance(Speaker speaker, String step) {
        var said = Language.FRENCH.speaking(() -> followed.say(speaker, step));
        return leads(speaker, said ? "avance" : "");
    }

    Answer report(Speaker speaker, String typed) {
        var why = WriteForm.plain(typed);
        if (why.length() > WriteForm.LONGEST_WORDS) {
            var fault = WriteForm.lengthFault(why).orElseThrow();
            return faulty(speaker, new Refused("pourquoi", why, fault));
        }
        Language.FRENCH.speaking(() -> relais.report(speaker, why));
        return leads(speaker, "signale");
    }

    private static Answer leads(Speaker speaker, String follows) {
        return new Answer.Leads(speaker.address() + (follows.isEmpty() ? "" : "?suite=" + follows));
    }
}
