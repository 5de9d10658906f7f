package fr.eterritoire.search;

import static fr.eterritoire.text.Language.link;
import static fr.eterritoire.text.Words.words;

import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.territoire.Point;
import fr.eterritoire.territoire.Position;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.Language;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/// Puts results on a map: the first of the list, each at its own point or, where it names none, at
/// the middle of its commune, which is said.
@Component
class ResultsMap {
    /// More cannot be told apart, and would weigh more than the page.
    private static final int MOST = 500;

    private final SearchIndex index;
    private final Publications publications;
    private final Territoires territoires;
    private final Brief brief;

    ResultsMap(SearchIndex index, Publications publications, Territoires territoires, Brief brief) {
        this.index = index;
        this.publications = publications;
        this.territoires = territoires;
        this.brief = brief;
    }

    /// A collection of points.
    ///
    /// @param said how many are shown of how many, in words
    record Drawn(String type, String said, List<Feature> features) {}

    record Feature(String type, Geometry geometry, Facts properties) {}

    /// @param coordinates longitude, then latitude
    record Geometry(String type, List<Double> coordinates) {}

    /// @param lang of the title, when it is not that of the page
    /// @param approximate whether it stands for all of its commune
    record Facts(
            String title, String href, @Nullable String lang, String facts, boolean approximate) {}

    Drawn of(Asked asked) {
        var found = index.search(asked.page(0, MOST));
        var ids = found.hits().stream().map(Found.Hit::content).toList();
        var features =
                brief.of(publications.liveOf(ids)).stream()
                        .flatMap(said -> feature(said).stream())
                        .toList();
        return new Drawn("FeatureCollection", said(features.size(), found.total()), features);
    }

    private static String said(int shown, long total) {
        return shown < total
                ? words("search.map-some", shown, total)
                : words("search.map-all", shown);
    }

    /// None of what is only online, or in a place nobody knows.
    private Optional<Feature> feature(Brief.Said said) {
        return position(said.live())
                .map(
                        position ->
                                new Feature(
                                        "Feature",
                                        geometry(position.point()),
                                        facts(said, position)));
    }

    private Optional<Position> position(Live live) {
        var place = live.shown().place();
        return place.isOnlineOnly()
                ? Optional.empty()
                : place.point().map(point -> new Position(point, false)).or(() -> middle(live));
    }

    private Optional<Position> middle(Live live) {
        return territoires
                .positionOf(live.owner())
                .map(middle -> new Position(middle.point(), true));
    }

    /// To a hundred-thousandth of a degree, a metre.
    private static Geometry geometry(Point point) {
        return new Geometry("Point", List.of(metre(point.lon()), metre(point.lat())));
    }

    private static double metre(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }

    private static Facts facts(Brief.Said said, Position position) {
        var content = said.live().shown();
        return new Facts(
                content.title(),
                link(said.live().path()),
                Language.other(content.language()),
                String.join("\u00a0· ", said.facts()),
                position.approximate());
    }
}
