package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.content.FicheKind;
import fr.eterritoire.content.Issuer;
import fr.eterritoire.content.Place;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;
import fr.eterritoire.text.RichText;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the form of a fiche: what can be proposed, or every fault in it, each in words.
final class FicheReading {
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_LINKS = 5;

    private final FicheForm form;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();
    private final FieldReading fields;

    private FicheReading(FicheForm form, LocalDate today) {
        this.form = form;
        this.today = today;
        this.fields = new FieldReading(form, faults);
    }

    /// @param today on the clocks of the territory: whoever sends it says that it is right
    static Reading<Fiche> read(FicheForm form, LocalDate today) {
        return new FicheReading(form, today).read();
    }

    /// A correction: what the form does not show stays as it is.
    static Reading<Fiche> correction(
            FicheForm form, Territoire territoire, LocalDate today, Fiche now) {
        return switch (new FicheReading(form, today).read()) {
            case Reading.Read<Fiche>(var read, var sender) ->
                    new Reading.Read<>(keeping(read, now, form), sender);
            case Reading.Faulty<Fiche> faulty -> faulty;
        };
    }

    private static Fiche keeping(Fiche read, Fiche now, FicheForm form) {
        var removed = form.all("photosRetirees");
        var others = now.pictures().stream().skip(1).filter(one -> !removed.contains(one.sha256()));
        var unmoved =
                read.place().venue().equals(now.place().venue())
                        && read.place().address().equals(now.place().address());
        return new Fiche(
                read.title(),
                read.category(),
                read.description().plain().equals(now.description().plain())
                        ? now.description()
                        : read.description(),
                Stream.concat(read.pictures().stream(), others).toList(),
                unmoved ? now.place() : read.place(),
                form.has("representant") ? read.issuer() : now.issuer(),
                read.contact(),
                read.links(),
                read.accessibility(),
                read.hours(),
                now.season(),
                read.attested(),
                form.has("langue") ? read.language() : now.language(),
                now.source());
    }

    private Reading<Fiche> read() {
        var title = fields.required("titre", Content.LONGEST_TITLE, words("submission.give-name"));
        var category = category();
        var description = fields.optional("description", LONGEST_TEXT);
        var place =
                new Place(
                        fields.optional("lieu", 140).orElse(""),
                        fields.optional("adresse", 200).orElse(""),
                        Optional.empty(),
                        Optional.empty());
        var contact = fields.contact();
        var links = links();
        var hours = new HoursReading(form, fields, faults).read();
        var pictures = new PictureAnswers(form, fields, faults).read();
        var sender = fields.sender();
        if (!faults.isEmpty()) {
            return new Reading.Faulty<>(List.copyOf(faults));
        }
        return new Reading.Read<>(
                new Fiche(
                        title.orElseThrow(),
                        category.orElseThrow(),
                        description.map(RichText::ofPlain).orElse(RichText.EMPTY),
                        pictures,
                        place,
                        issuer(category.orElseThrow(), title.orElseThrow()),
                        contact,
                        links,
                        form.all("acces").stream()
                                .flatMap(Accessibility::of)
                                .collect(Collectors.toSet()),
                        hours,
                        Optional.empty(),
                        today,
                        form.has("langue", "en") ? "en" : "fr",
                        Optional.empty()),
                sender.orElseThrow());
    }

    private Optional<FicheCategory> category() {
        var category = FicheCategory.find(form.get("categorie"));
        if (category.isEmpty()) {
            faults.add(new Fault("categorie", words("submission.give-category")));
        }
        return category;
    }

    /// Whoever represents the organisation speaks for it, and is asked again each year.
    private Issuer issuer(FicheCategory category, String name) {
        return form.has("representant")
                ? new Issuer(kindOf(category), name)
                : new Issuer(Issuer.Kind.INHABITANT, "");
    }

    private static Issuer.Kind kindOf(FicheCategory category) {
        return category.kind() == FicheKind.ASSOCIATION
                ? Issuer.Kind.ASSOCIATION
                : Issuer.Kind.BUSINESS;
    }

    /// One a line.
    private List<URI> links() {
        var typed = form.get("liens").lines().map(String::strip).filter(line -> !line.isEmpty());
        var lines = typed.toList();
        fields.atMost(
                MOST_LINKS, "liens", lines.size(), words("submission.too-many-links", MOST_LINKS));
        return lines.stream()
                .map(line -> fields.linkOf("liens", line, words("submission.a-link")))
                .flatMap(Optional::stream)
                .toList();
    }
}
