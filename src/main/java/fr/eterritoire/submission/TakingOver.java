package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;
import fr.eterritoire.text.Language;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Somebody who represents what a fiche is about takes it over: corrects it, confirms by mail, and
/// is read like any author. Once published, they keep it.
@Component
class TakingOver {
    private final Publications publications;
    private final Revising revising;
    private final FormTokens tokens;
    private final Limits limits;
    private final PictureReading pictures;
    private final InstantSource clock;

    TakingOver(
            Publications publications,
            Revising revising,
            FormTokens tokens,
            Limits limits,
            PictureReading pictures,
            InstantSource clock) {
        this.publications = publications;
        this.revising = revising;
        this.tokens = tokens;
        this.limits = limits;
        this.pictures = pictures;
        this.clock = clock;
    }

    /// @throws ResponseStatusException when nobody may take it over here
    Live fiche(Territoire territoire, String slug, long id) {
        return publications
                .findLive(new ContentId(Math.max(1, id)))
                .filter(live -> live.owner().equals(territoire) && live.slug().equals(slug))
                .filter(live -> live.content() instanceof Fiche fiche && !fiche.isOwned())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    FormPage filled(Live live) {
        return page(live, FicheFilling.of((Fiche) live.content(), ""), tokens.issue(), List.of());
    }

    Proposing.Answer act(
            Live live,
            FicheForm typed,
            String step,
            String token,
            @Nullable MultipartFile image,
            boolean robot,
            String address) {
        var faults = new ArrayList<Fault>();
        var form = pictures.read(typed, image, faults);
        if (!form.has("representant")) {
            faults.add(new Fault("representant", words("submission.say-you-represent")));
        }
        var now = (Fiche) live.content();
        var today = LocalDate.ofInstant(clock.instant(), live.owner().zone());
        return switch (FicheReading.correction(form, live.owner(), today, now)) {
            case Reading.Faulty<Fiche>(var others) -> {
                faults.addAll(0, others);
                yield again(live, form, token, 422, faults);
            }
            case Reading.Read<Fiche> _ when !faults.isEmpty() ->
                    again(live, form, token, 422, faults);
            case Reading.Read<Fiche> _ when step.equals("modifier") ->
                    again(live, form, token, 200, List.of());
            case Reading.Read<Fiche> read when step.equals("envoyer") ->
                    sent(live, form, read, token, robot, address);
            case Reading.Read<Fiche> read -> reviewed(live, form, read, token, 200, "");
        };
    }

    private Proposing.Answer sent(
            Live live,
            FicheForm form,
            Reading.Read<Fiche> read,
            String token,
            boolean robot,
            String address) {
        var sent = new Proposing.Answer.Sent(read.sender().value(), read.content());
        if (robot) {
            return sent;
        }
        return switch (tokens.judge(token)) {
            case FormTokens.Judged.TooFast _ ->
                    reviewed(live, form, read, token, 422, words("submission.read-a-moment"));
            case FormTokens.Judged.TooOld _ ->
                    reviewed(live, form, read, token, 422, words("submission.open-long"));
            case FormTokens.Judged.Good _
                    when !limits.allow(address, read.sender(), live.owner()) ->
                    reviewed(live, form, read, token, 429, words("submission.many-from-you"));
            case FormTokens.Judged.Good(var nonce) -> {
                var id =
                        Language.FRENCH.speaking(
                                () ->
                                        revising.reviseConfirmed(
                                                live.owner(),
                                                live.id(),
                                                read.sender(),
                                                read.content(),
                                                nonce + form.fingerprint()));
                yield id.isPresent()
                        ? sent
                        : reviewed(live, form, read, token, 409, words("submission.another-waits"));
            }
        };
    }

    private Proposing.Answer again(
            Live live, FicheForm form, String token, int status, List<Fault> faults) {
        var page = page(live, form, tokens.keptOrIssued(token), faults);
        return new Proposing.Answer.Shown(status, "submission/form", page);
    }

    private FormPage page(Live live, FicheForm form, String token, List<Fault> faults) {
        return new FormPage(
                live.owner(),
                live.path() + "/tenir",
                words("submission.take-over", live.content().title()),
                form,
                List.copyOf(faults),
                pictures.preview(form),
                token,
                false,
                FormPage.Kept.of(live.content()));
    }

    private Proposing.Answer reviewed(
            Live live,
            FicheForm form,
            Reading.Read<Fiche> read,
            String token,
            int status,
            String notice) {
        var page =
                new ReviewPage(
                        live.owner(),
                        live.path() + "/tenir",
                        form,
                        read.content(),
                        List.of(),
                        List.of(),
                        pictures.previews(read.content()),
                        tokens.keptOrIssued(token),
                        Optional.empty(),
                        notice);
        return new Proposing.Answer.Shown(status, "submission/review", page);
    }
}
