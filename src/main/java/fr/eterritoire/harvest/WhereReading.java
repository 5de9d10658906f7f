package fr.eterritoire.harvest;

import fr.eterritoire.content.Place;
import fr.eterritoire.territoire.Point;
import fr.eterritoire.text.Folding;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where an item takes place inside its commune. Sources repeat the commune in the address; it is
/// taken out, since the page says it.
final class WhereReading {
    private static final String ONLINE = "en ligne";
    private static final String BOTH = "mixte";
    private static final Pattern TOWN = Pattern.compile("[\\s,;-]*\\b\\d{2} ?\\d{3}\\b.*$");
    private static final int LONGEST = 200;

    private WhereReading() {}

    static Place place(Item item) {
        var mode = Folding.fold(item.modeParticipation());
        var online =
                mode.equals(ONLINE) || mode.equals(BOTH) ? link(item.url()) : Optional.<URI>empty();
        if (mode.equals(ONLINE) && online.isPresent()) {
            return new Place("", "", Optional.empty(), online);
        }
        var venue =
                unlessTown(Words.line(item.lieu()).replaceFirst("[\\s,;]+$", ""), item.commune());
        var address = address(Words.line(item.adresse()), item.commune());
        return new Place(
                Words.cut(venue, LONGEST),
                Folding.fold(address).equals(Folding.fold(venue))
                        ? ""
                        : Words.cut(address, LONGEST),
                point(item),
                online);
    }

    private static String unlessTown(String text, String commune) {
        return Folding.fold(text).equals(Folding.fold(commune)) ? "" : text;
    }

    private static String address(String address, String commune) {
        var street = TOWN.matcher(address).replaceFirst("").replaceFirst(",? FR$", "");
        if (!commune.isBlank()) {
            street =
                    street.replaceFirst(
                            "(?iu)[\\s,;(-]*\\b" + Pattern.quote(commune) + "\\)?(,? France)?$",
                            "");
        }
        return unlessTown(
                street.replaceFirst("(?i),? France$", "").replaceAll("^[\\s,;-]+|[\\s,;-]+$", ""),
                commune);
    }

    private static Optional<Point> point(Item item) {
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

    /// A link of the source, if it is one that a page may show.
    static Optional<URI> link(String url) {
        try {
            return Optional.of(new URI(url))
                    .filter(uri -> uri.getHost() != null && uri.toString().matches("https?://.*"));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
