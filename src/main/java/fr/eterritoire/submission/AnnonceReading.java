package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Issuer;
import fr.eterritoire.content.Picture;
import fr.eterritoire.content.Place;
import fr.eterritoire.content.Siret;
import fr.eterritoire.content.Terms;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;
import fr.eterritoire.text.RichText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the form of an annonce: what can be proposed, or every fault in it, each in words.
final class AnnonceReading {
    private static final int LONGEST_TEXT = 10_000;

    private final AnnonceForm form;
    private final Territoire territoire;
    private final LocalDate today;
    private final LocalDate latest;
    private final List<Fault> faults = new ArrayList<>();
    private final FieldReading fields;

    private AnnonceReading(
            AnnonceForm form, Territoire territoire, LocalDate today, LocalDate latest) {
        this.form = form;
        this.territoire = territoire;
        this.today = today;
        this.latest = latest;
        this.fields = new FieldReading(form, faults);
    }

    static Reading<Annonce> read(AnnonceForm form, Territoire territoire, LocalDate today) {
        var latest = today.plusDays(Annonce.DAYS);
        return new AnnonceReading(form, territoire, today, latest).read();
    }

    /// A correction: what the form does not show stays as it is.
    static Reading<Annonce> correction(
            AnnonceForm form, Territoire territoire, LocalDate today, Annonce now) {
        var days = today.plusDays(Annonce.DAYS);
        var latest = days.isBefore(now.until()) ? now.until() : days;
        return switch (new AnnonceReading(form, territoire, today, latest).read()) {
            case Reading.Read<Annonce>(var read, var sender) ->
                    new Reading.Read<>(keeping(read, now, form), sender);
            case Reading.Faulty<Annonce> faulty -> faulty;
        };
    }

    private static Annonce keeping(Annonce read, Annonce now, AnnonceForm form) {
        var removed = form.all("photosRetirees");
        var others = now.pictures().stream().skip(1).filter(one -> !removed.contains(one.sha256()));
        var pictures = Stream.concat(read.pictures().stream(), others).toList();
        var unmoved =
                read.place().venue().equals(now.place().venue())
                        && read.place().address().equals(now.place().address());
        return new Annonce(
                read.title(),
                read.sense(),
                read.terms(),
                read.description().plain().equals(now.description().plain())
                        ? now.description()
                        : read.description(),
                pictures,
                unmoved ? now.place() : read.place(),
                read.issuer(),
                read.siret(),
                read.contact(),
                read.until(),
                form.has("langue") ? read.language() : now.language(),
                now.source());
    }

    private Reading<Annonce> read() {
        var ofTerms = new ArrayList<Fault>();
        var terms = new TermsReading(form, new FieldReading(form, ofTerms), ofTerms).read();
        var discreet = terms.filter(AnnonceReading::isConfidential).isPresent();
        var title =
                discreet
                        ? terms.map(AnnonceReading::tradeOf)
                        : fields.required(
                                "titre", Content.LONGEST_TITLE, words("submission.give-title"));
        if (discreet && territoire instanceof Commune commune) {
            var epci = commune.epci().map(e -> e.name().name()).orElse(commune.name().name());
            faults.add(new Fault("confidentiel", words("submission.discreet-epci", epci)));
        }
        var description =
                fields.required("description", LONGEST_TEXT, words("submission.give-description"));
        faults.addAll(ofTerms);
        var place =
                new Place(
                        fields.optional("lieu", 140).orElse(""),
                        fields.optional("adresse", 200).orElse(""),
                        Optional.empty(),
                        Optional.empty());
        var name = fields.required("organisateur", 140, words("submission.give-issuer"));
        var kind = issuerKind();
        var siret = siret(kind);
        var contact = fields.contact();
        List<Picture> pictures = new PictureAnswers(form, fields, faults).read();
        var until = until();
        var sender = fields.sender();
        if (!faults.isEmpty()) {
            return new Reading.Faulty<>(List.copyOf(faults));
        }
        return new Reading.Read<>(
                new Annonce(
                        title.orElseThrow(),
                        form.sense(),
                        terms.orElseThrow(),
                        description.map(RichText::ofPlain).orElse(RichText.EMPTY),
                        pictures,
                        place,
                        new Issuer(kind.orElseThrow(), name.orElseThrow()),
                        siret,
                        contact,
                        until,
                        form.has("langue", "en") ? "en" : "fr",
                        Optional.empty()),
                sender.orElseThrow());
    }

    private static boolean isConfidential(Terms terms) {
        return terms instanceof Terms.Takeover takeover && takeover.confidential();
    }

    /// Nothing that its author typed beside the trade may betray who sells.
    private static String tradeOf(Terms terms) {
        return terms instanceof Terms.Takeover takeover
                ? words("submission.takeover-of", takeover.trade())
                : "";
    }

    private Optional<Issuer.Kind> issuerKind() {
        return fields.required("emetteur", 20, words("submission.say-who"))
                .flatMap(
                        _ ->
                                fields.oneOf(
                                        "emetteur",
                                        Issuer.Kind.values(),
                                        words("submission.say-listed-who")));
    }

    /// Professionals give theirs, and it is shown: whoever answers knows with whom they deal.
    private Optional<Siret> siret(Optional<Issuer.Kind> kind) {
        if (!form.has("siret")) {
            if (kind.filter(Issuer.Kind.BUSINESS::equals).isPresent()) {
                faults.add(new Fault("siret", words("submission.give-siret")));
            }
            return Optional.empty();
        }
        var siret = Siret.parse(form.get("siret"));
        if (siret.isEmpty()) {
            faults.add(new Fault("siret", words("submission.not-a-siret")));
        }
        return siret;
    }

    private LocalDate until() {
        if (!form.has("fin")) {
            return latest;
        }
        var day = fields.day("fin").orElse(latest);
        if (day.isBefore(today)) {
            faults.add(new Fault("fin", words("submission.until-past")));
        } else if (day.isAfter(latest)) {
            faults.add(new Fault("fin", words("submission.until-too-far", Annonce.DAYS)));
        }
        return day;
    }
}
