package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.territoire.Commune;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Puts communes side by side: the same figures for each, in the order they were chosen. Nothing
/// ranks one before another.
@Component
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
class Comparing {
    private final Portraits portraits;

    Comparing(Portraits portraits) {
        this.portraits = portraits;
    }

    public ComparePage page(String path, List<Commune> communes, String notFound) {
        var all = communes.stream().map(portraits::of).toList();
        var rows = new ArrayList<ComparePage.Row>();
        rows.addAll(figures(all, PortraitPage::figures, words("installer.unknown")));
        for (var at = 0; at < Ground.TOWNS.size(); at++) {
            rows.add(town(all, at));
        }
        for (var amenity : Amenity.values()) {
            rows.add(amenity(all, amenity));
        }
        rows.addAll(figures(all, PortraitPage::life, words("installer.unknown")));
        rows.addAll(figures(all, PortraitPage::offers, words("installer.none-open")));
        return new ComparePage(path, communes, all.isEmpty() ? List.of() : rows, notFound);
    }

    /// One row for each label that any of them has.
    ///
    /// @param missing what is said of the others
    private static List<ComparePage.Row> figures(
            List<PortraitPage> all, Function<PortraitPage, List<Figure>> which, String missing) {
        return all.stream()
                .flatMap(one -> which.apply(one).stream().map(Figure::label))
                .distinct()
                .map(
                        label ->
                                new ComparePage.Row(
                                        label,
                                        all.stream()
                                                .map(one -> cell(which.apply(one), label, missing))
                                                .toList()))
                .toList();
    }

    private static ComparePage.Cell cell(List<Figure> figures, String label, String missing) {
        return figures.stream()
                .filter(figure -> figure.label().equals(label))
                .findFirst()
                .map(
                        figure ->
                                new ComparePage.Cell(
                                        figure.value(), Optional.empty(), figure.source()))
                .orElseGet(() -> new ComparePage.Cell(missing, Optional.empty(), ""));
    }

    private static ComparePage.Row town(List<PortraitPage> all, int at) {
        return new ComparePage.Row(
                words("installer.town-of", Ground.TOWNS.get(at)),
                all.stream().map(one -> cell(one.towns().get(at), one)).toList());
    }

    private static ComparePage.Cell cell(Town town, PortraitPage one) {
        if (town.itself()) {
            return new ComparePage.Cell(
                    words("installer.town-itself", one.commune().name()), Optional.empty(), "");
        }
        return town.town()
                .map(there -> new ComparePage.Cell(there.name().name(), town.distance(), ""))
                .orElseGet(
                        () ->
                                new ComparePage.Cell(
                                        words("installer.town-none"), Optional.empty(), ""));
    }

    private static ComparePage.Row amenity(List<PortraitPage> all, Amenity amenity) {
        return new ComparePage.Row(
                amenity.label(),
                all.stream()
                        .flatMap(one -> one.amenities().stream())
                        .filter(line -> line.amenity() == amenity)
                        .map(Comparing::cell)
                        .toList());
    }

    private static ComparePage.Cell cell(AmenityLine line) {
        var nearest = line.nearest().map(there -> words("installer.nearest-is", there.name()));
        return new ComparePage.Cell(
                line.value() + nearest.map(words -> ". " + words).orElse(""),
                line.distance(),
                line.source());
    }
}
