package fr.eterritoire.harvest;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.content.Contact;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.content.Issuer;
import fr.eterritoire.content.Place;
import fr.eterritoire.content.Source;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Point;
import fr.eterritoire.text.Folding;
import fr.eterritoire.text.RichText;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes a fiche of a place as a file lists it, or says why it cannot be.
final class PlaceReading {
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_ADDRESS = 200;

    private PlaceReading() {}

    static Reading<Fiche> read(PlaceItem item, PlaceSource source, Commune commune, Instant now) {
        if (item.name().isBlank()) {
            return new Reading.Refused<>("sans nom");
        }
        if (item.lat().isPresent() && point(item).isEmpty()) {
            return new Reading.Refused<>(
                    "ce n’est pas un point de la Terre\u00a0: "
                            + item.lat().get()
                            + ", "
                            + item.lon().map(String::valueOf).orElse("?"));
        }
        return item.category()
                .then(category -> new Reading.Read<>(fiche(item, category, source, commune, now)));
    }

    private static Fiche fiche(
            PlaceItem item,
            FicheCategory category,
            PlaceSource source,
            Commune commune,
            Instant now) {
        return new Fiche(
                Words.cut(typeset(item.name()), Content.LONGEST_TITLE),
                category,
                RichText.ofPlain(Words.cut(text(item), LONGEST_TEXT)),
                List.of(),
                new Place(
                        Words.cut(Words.line(item.venue()), LONGEST_ADDRESS),
                        address(item, commune),
                        point(item),
                        Optional.empty()),
                new Issuer(
                        Issuer.Kind.AGENDA,
                        item.creator().isBlank() ? source.name() : item.creator()),
                contact(item),
                List.of(),
                item.accessible() ? Set.of(Accessibility.MI) : Set.of(),
                item.hours(),
                item.season(),
                item.saidOn(),
                "fr",
                Optional.of(
                        new Source(
                                source.name(),
                                item.id(),
                                source.licence(),
                                Optional.empty(),
                                now,
                                0)));
    }

    /// Without a first line that says the name again.
    private static String text(PlaceItem item) {
        var lines = item.text().strip().split("\\R", 2);
        if (!Folding.fold(lines[0]).equals(Folding.fold(item.name()))) {
            return item.text().strip();
        }
        return lines.length == 1 ? "" : lines[1].strip();
    }

    /// Sources repeat the commune, which the page says.
    private static String address(PlaceItem item, Commune commune) {
        var line = Words.cut(typeset(item.address()), LONGEST_ADDRESS);
        return Folding.fold(line).equals(Folding.fold(commune.name().name())) ? "" : line;
    }

    /// On one line, with the apostrophe of printers.
    private static String typeset(String text) {
        return Words.line(text).replace('\'', '\u2019');
    }

    private static Optional<Point> point(PlaceItem item) {
        return item.lat()
                .flatMap(
                        lat ->
                                item.lon()
                                        .filter(
                                                lon ->
                                                        Math.abs(lat) <= 90
                                                                && Math.abs(lon) <= 180
                                                                && (lat != 0 || lon != 0))
                                        .map(lon -> new Point(lat, lon)));
    }

    private static Optional<Contact> contact(PlaceItem item) {
        var phone = item.phones().stream().findFirst().map(PlaceReading::national);
        var site = site(item.url());
        return phone.isEmpty() && site.isEmpty()
                ? Optional.empty()
                : Optional.of(new Contact("", phone, site));
    }

    /// « 02 54 78 06 70 »
    private static String national(String phone) {
        return phone.strip().replaceFirst("^\\+33\\s*(?:\\(0\\))?", "0");
    }

    private static Optional<URI> site(String url) {
        var line = url.strip();
        return line.isEmpty()
                ? Optional.empty()
                : WhereReading.link(line.contains("://") ? line : "http://" + line);
    }
}
