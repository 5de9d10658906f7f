package fr.eterritoire.submission;

import static fr.eterritoire.text.Language.link;
import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.Content;
import fr.eterritoire.elections.Elections;
import fr.eterritoire.territoire.Areas;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;
import fr.eterritoire.text.Language;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The steps of proposing: blank form, review, sending; and the same form again with what is wrong.
@Component
class Proposing {
    private final Submissions submissions;
    private final Similar similar;
    private final FormTokens tokens;
    private final Limits limits;
    private final PictureReading pictures;
    private final OpenTypes open;
    private final Elections elections;
    private final Areas areas;
    private final InstantSource clock;

    Proposing(
            Submissions submissions,
            Similar similar,
            FormTokens tokens,
            Limits limits,
            PictureReading pictures,
            OpenTypes open,
            Elections elections,
            Areas areas,
            InstantSource clock) {
        this.submissions = submissions;
        this.similar = similar;
        this.tokens = tokens;
        this.limits = limits;
        this.pictures = pictures;
        this.open = open;
        this.elections = elections;
        this.areas = areas;
        this.clock = clock;
    }

    /// What the form answers.
    sealed interface Answer {
        record Sent(String sender, Content content) implements Answer {}

        record Shown(int status, String template, Object page) implements Answer {}
    }

    /// Contents belong to communes and intercommunalities.
    static boolean takesProposals(Territoire territoire) {
        return territoire instanceof Commune || territoire instanceof Epci;
    }

    FormPage blank(Territoire territoire, ContentForm<?> form) {
        return page(territoire, form, tokens.issue(), List.of());
    }

    Answer again(Territoire territoire, ContentForm<?> form, String token) {
        return new Answer.Shown(
                200,
                "submission/form",
                page(territoire, form, tokens.keptOrIssued(token), List.of()));
    }

    Answer review(
            Territoire territoire,
            ContentForm<?> typed,
            String token,
            @Nullable MultipartFile image) {
        var faults = new ArrayList<>(closed(territoire, typed));
        var form = pictures.read(typed, image, faults);
        return switch (form.reading(territoire, today(territoire))) {
            case Reading.Read<?>(var content, var _) when faults.isEmpty() ->
                    reviewed(territoire, form, content, token, 200, "");
            case Reading.Read<?> _ -> faulty(territoire, form, token, faults);
            case Reading.Faulty<?>(var others) -> {
                faults.addAll(0, others);
                yield faulty(territoire, form, token, faults);
            }
        };
    }

    Answer send(
            Territoire territoire,
            ContentForm<?> form,
            String token,
            boolean robot,
            String address) {
        return switch (form.reading(territoire, today(territoire))) {
            case Reading.Faulty<?>(var faults) -> faulty(territoire, form, token, faults);
            case Reading.Read<?>(var content, var sender) when robot ->
                    new Answer.Sent(sender.value(), content);
            case Reading.Read<?> _
                    when !pictures.isHere(form) || !closed(territoire, form).isEmpty() ->
                    review(territoire, form, token, null);
            case Reading.Read<?> read -> sent(territoire, form, read, token, address);
        };
    }

    private Answer sent(
            Territoire territoire,
            ContentForm<?> form,
            Reading.Read<?> read,
            String token,
            String address) {
        return switch (tokens.judge(token)) {
            case FormTokens.Judged.TooFast _ ->
                    reviewed(
                            territoire,
                            form,
                            read.content(),
                            token,
                            422,
                            words("submission.read-a-moment"));
            case FormTokens.Judged.TooOld _ ->
                    reviewed(
                            territoire,
                            form,
                            read.content(),
                            token,
                            422,
                            words("submission.open-long"));
            case FormTokens.Judged.Good(var nonce) -> {
                var key = nonce + form.fingerprint();
                if (!submissions.isKnown(key)
                        && !limits.allow(address, read.sender(), territoire)) {
                    yield reviewed(
                            territoire,
                            form,
                            read.content(),
                            token,
                            429,
                            words("submission.many-from-you"));
                }
                // what is written to its author and to the mairie is French
                Language.FRENCH.speaking(
                        () -> submissions.submit(territoire, read.content(), read.sender(), key));
                yield new Answer.Sent(read.sender().value(), read.content());
            }
        };
    }

    private Answer faulty(
            Territoire territoire, ContentForm<?> form, String token, List<Fault> faults) {
        return new Answer.Shown(
                422, "submission/form", page(territoire, form, tokens.keptOrIssued(token), faults));
    }

    private FormPage page(
            Territoire territoire, ContentForm<?> form, String token, List<Fault> faults) {
        return new FormPage(
                territoire,
                action(territoire, form),
                heading(territoire, form),
                form,
                List.copyOf(faults),
                pictures.preview(form),
                token,
                false,
                FormPage.Kept.NOTHING,
                elections.chosenRule(territoire));
    }

    private Answer reviewed(
            Territoire territoire,
            ContentForm<?> form,
            Content content,
            String token,
            int status,
            String notice) {
        var page =
                new ReviewPage(
                        territoire,
                        action(territoire, form),
                        form,
                        content,
                        similar.published(territoire, content),
                        similar.nearbyThatDay(territoire, content),
                        pictures.previews(content),
                        tokens.keptOrIssued(token),
                        elections.chosenRule(territoire),
                        notice);
        return new Answer.Shown(status, "submission/review", page);
    }

    /// A territory takes the types of annonces it has opened; a project says where it looks in
    /// words that are understood, or no commune would find it.
    private List<Fault> closed(Territoire territoire, ContentForm<?> form) {
        if (!(form instanceof AnnonceForm annonce)) {
            return List.of();
        }
        if (!open.of(territoire).contains(annonce.type())) {
            return List.of(new Fault("titre", words("submission.type-closed", territoire.name())));
        }
        return annonce.type() == AnnonceType.PROJET_CHERCHE_COMMUNE
                        && annonce.has("secteur")
                        && areas.find(annonce.get("secteur")).isEmpty()
                ? List.of(new Fault("secteur", words("submission.area-unknown")))
                : List.of();
    }

    private static String action(Territoire territoire, ContentForm<?> form) {
        return switch (form) {
            case EvenementForm _ -> link(territoire.path() + "/proposer");
            case AnnonceForm _ -> link(territoire.path() + "/annonces/proposer");
            case FicheForm _ -> link(territoire.path() + "/annuaire/proposer");
        };
    }

    private static String heading(Territoire territoire, ContentForm<?> form) {
        return switch (form) {
            case EvenementForm _ -> words("submission.announce-in", territoire.name());
            case AnnonceForm annonce -> annonce.heading(territoire);
            case FicheForm _ -> words("submission.fiche-in", territoire.name());
        };
    }

    private LocalDate today(Territoire territoire) {
        return LocalDate.ofInstant(clock.instant(), territoire.zone());
    }
}
