package fr.eterritoire.relais;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.submission.FormTokens;
import fr.eterritoire.submission.FormTokens.Judged;
import fr.eterritoire.submission.Limits;
import fr.eterritoire.text.Fault;
import fr.eterritoire.text.Language;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The steps of a first message: a blank form, its sending, and the same form again with what is
/// wrong.
@Component
class Beginning {
    private static final Optional<Duration> NOT_AT_ALL = Optional.empty();

    private final Delivery delivery;
    private final FormTokens tokens;
    private final Limits limits;

    Beginning(Delivery delivery, FormTokens tokens, Limits limits) {
        this.delivery = delivery;
        this.tokens = tokens;
        this.limits = limits;
    }

    /// What the form answers.
    sealed interface Answer {
        record Sent(WriteSentPage page) implements Answer {}

        record Again(WriteFormPage page) implements Answer {}

        record TooMany(Waiting waiting, WriteFormPage page) implements Answer {}
    }

    WriteFormPage blank(About about) {
        return new WriteFormPage(about, WriteForm.of(Map.of()), List.of(), tokens.issue(), "");
    }

    /// @param robot a field was filled that people do not see
    /// @param from the network address it comes from
    Answer send(About about, WriteForm form, String token, boolean robot, String from) {
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return new Answer.Again(page(about, form, token, faults, ""));
        }
        return robot ? sent(about, form) : judged(about, form, token, from);
    }

    private Answer judged(About about, WriteForm form, String token, String from) {
        return switch (tokens.judge(token)) {
            case Judged.TooFast _ -> again(about, form, token, words("submission.read-a-moment"));
            case Judged.TooOld _ -> again(about, form, token, words("submission.open-long"));
            case Judged.Good(var nonce) -> begin(about, form, token, nonce, from);
        };
    }

    private Answer begin(About about, WriteForm form, String token, String nonce, String from) {
        var key = nonce + form.fingerprint();
        var writer = new Email(form.mail());
        var wait = delivery.isKnown(key) ? NOT_AT_ALL : limits.waitToWrite(from, writer);
        if (wait.isPresent()) {
            var waiting = new Waiting(wait.get());
            var notice = words("relais.many-from-you", waiting.words());
            return new Answer.TooMany(waiting, page(about, form, token, List.of(), notice));
        }
        Language.FRENCH.speaking(
                () -> {
                    delivery.begin(about, form.name(), writer, form.message(), key);
                    return true;
                });
        return sent(about, form);
    }

    private static Answer sent(About about, WriteForm form) {
        return new Answer.Sent(new WriteSentPage(about, form.mail()));
    }

    private Answer again(About about, WriteForm form, String token, String notice) {
        return new Answer.Again(page(about, form, token, List.of(), notice));
    }

    private WriteFormPage page(
            About about, WriteForm form, String token, List<Fault> faults, String notice) {
        return new WriteFormPage(about, form, faults, tokens.keptOrIssued(token), notice);
    }
}
