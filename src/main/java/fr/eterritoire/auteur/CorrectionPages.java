package fr.eterritoire.auteur;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Content;
import fr.eterritoire.elections.Elections;
import fr.eterritoire.publication.Live;
import fr.eterritoire.submission.ContentForm;
import fr.eterritoire.submission.Corrections;
import fr.eterritoire.submission.FormPage;
import fr.eterritoire.submission.FormTokens;
import fr.eterritoire.submission.PictureReading;
import fr.eterritoire.submission.ReviewPage;
import fr.eterritoire.submission.Similar;
import fr.eterritoire.text.Fault;

import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/// Gathers what the filled form and its review show.
@Component
class CorrectionPages {
    private final Similar similar;
    private final FormTokens tokens;
    private final PictureReading pictures;
    private final Elections elections;
    private final InstantSource clock;

    CorrectionPages(
            Similar similar,
            FormTokens tokens,
            PictureReading pictures,
            Elections elections,
            InstantSource clock) {
        this.similar = similar;
        this.tokens = tokens;
        this.pictures = pictures;
        this.elections = elections;
        this.clock = clock;
    }

    FormPage filled(Desk desk, String token) {
        var form =
                Corrections.filled(desk.proposed(), desk.author().value())
                        .with("edition", Integer.toString(desk.edition()));
        return form(desk, token, form, List.of());
    }

    FormPage form(Desk desk, String token, ContentForm<?> form, List<Fault> faults) {
        return new FormPage(
                desk.territoire(),
                "/auteur/" + token + "/correction",
                words("auteur.correct-this", desk.proposed().title()),
                form,
                List.copyOf(faults),
                pictures.preview(form),
                tokens.issue(),
                true,
                FormPage.Kept.of(desk.proposed()),
                elections.chosenRule(desk.territoire()));
    }

    /// A new proposal, filled with this one a year later: it goes the whole way, as any other.
    FormPage again(Desk desk) {
        var form = Corrections.again(desk.proposed(), desk.author().value(), today(desk));
        return new FormPage(
                desk.territoire(),
                Corrections.proposing(desk.territoire(), desk.proposed()),
                words("auteur.again-this", desk.proposed().title()),
                form,
                List.of(),
                pictures.preview(form),
                tokens.issue(),
                false,
                FormPage.Kept.NOTHING,
                elections.chosenRule(desk.territoire()));
    }

    ReviewPage review(
            Desk desk,
            String token,
            ContentForm<?> form,
            Content content,
            String jeton,
            String notice) {
        return new ReviewPage(
                desk.territoire(),
                "/auteur/" + token + "/correction",
                form,
                desk.live().map(live -> content.replacing(live.content())).orElse(content),
                others(desk, similar.published(desk.territoire(), content)),
                others(desk, similar.nearbyThatDay(desk.territoire(), content)),
                pictures.previews(content),
                tokens.keptOrIssued(jeton),
                elections.chosenRule(desk.territoire()),
                notice);
    }

    private static List<Live> others(Desk desk, List<Live> found) {
        return found.stream().filter(live -> !live.id().equals(desk.content())).toList();
    }

    /// On the clocks of its territory.
    LocalDate today(Desk desk) {
        return LocalDate.ofInstant(clock.instant(), desk.territoire().zone());
    }
}
