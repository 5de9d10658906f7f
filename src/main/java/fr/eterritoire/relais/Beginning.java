package fr.eterritoire.relais;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.submission.FormTokens;
import fr.eterritoire.submission.FormTokens.Judged;
import fr.eterritoire.submission.Limits;
import fr.eterritoire.text.Fault;
import fr.eterritoire.text.Language;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/// The steps of a first message: a blank form, its sending, and the same form again with what is
/// wrong.
@Component
class Beginning {
    private final Relais relais;
    private final FormTokens tokens;
    private final Limits limits;

    Beginning(Relais relais, FormTokens tokens, Limits limits) {
        this.relais = relais;
        this.tokens = tokens;
        this.limits = limits;
    }

    /// What the form answers.
    sealed interface Answer {
        record Sent(WriteSentPage page) implements Answer {}

        record Again(int status, WriteFormPage page) implements Answer {}
    }

    WriteFormPage blank(About about) {
        return new WriteFormPage(about, WriteForm.of(Map.of()), List.of(), tokens.issue(), "");
    }

    /// @param robot a field was filled that people do not see
    /// @param from the network address it comes from
    Answer send(About about, WriteForm form, String token, boolean robot, String from) {
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return again(422, about, form, token, faults, "");
        }
        return robot ? sent(about, form) : judged(about, form, token, from);
    }

    private Answer judged(About about, WriteForm form, String token, String from) {
        return switch (tokens.judge(token)) {
            case Judged.TooFast _ ->
                    again(422, about, form, token, words("submission.read-a-moment"));
            case Judged.TooOld _ -> again(422, about, form, token, words("submission.open-long"));
            case Judged.Good(var nonce) -> begin(about, form, token, nonce, from);
        };
    }

    private Answer begin(About about, WriteForm form, String token, String nonce, String from) {
        var key = nonce + form.fingerprint();
        var writer = new Email(form.mail());
        if (!relais.isKnown(key) && !limits.allowMessage(from, writer, to(about))) {
            return again(429, about, form, token, words("relais.many-from-you"));
        }
        Language.FRENCH.speaking(
                () -> {
                    relais.begin(about, form.name(), writer, form.message(), key);
                    return true;
                });
        return sent(about, form);
    }

    /// What messages to one addressee are counted under.
    private static String to(About about) {
        return switch (about.addressee()) {
            case Correspondent.Person(var _, var mail) -> mail.map(Email::value).orElse("");
            case Correspondent.Office(var territoire) -> "office " + territoire.id();
        };
    }

    private static Answer sent(About about, WriteForm form) {
        return new Answer.Sent(new WriteSentPage(about, form.mail()));
    }

    private Answer again(int status, About about, WriteForm form, String token, String notice) {
        return again(status, about, form, token, List.of(), notice);
    }

    private Answer again(
            int status,
            About about,
            WriteForm form,
            String token,
            List<Fault> faults,
            String notice) {
        var kept = tokens.keptOrIssued(token);
        return new Answer.Again(status, new WriteFormPage(about, form, faults, kept, notice));
    }
}
