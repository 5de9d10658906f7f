package fr.eterritoire.site;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The style sheet of all pages, and their script: each one file, put together from many, at an
/// address that changes when they do. Where the sources themselves are served, a change shows at
/// the next view.
public enum Bundle {
    STYLE("/style/", "css/**/*.css", Bundle::layer),
    /// what only the office wears, so that visitors do not load it
    OFFICE("/style/bureau/", "css/office/*.css", Bundle::room),
    /// what only the portraits of communes and the search among them wear
    INSTALLER("/style/s-installer/", "css/installer/*.css", Bundle::room),
    /// what only answers of the search wear
    SEARCH("/style/recherche/", "css/search/*.css", Bundle::room),
    SCRIPT("/script/", "js/element/*.js", Bundle::text),
    /// what only the office runs
    OFFICE_SCRIPT("/script/bureau/", "js/office/*.js", Bundle::text);

    private final String folder;
    private final String files;
    private final Function<Resource, String> reading;
    private final Made once;

    /// What the files make together.
    private record Made(String text, String hash) {}

    Bundle(String folder, String files, Function<Resource, String> reading) {
        this.folder = folder;
        this.files = files;
        this.reading = reading;
        once = make();
    }

    /// « /style/0123456789abcdef.css »
    public String address() {
        return folder + made().hash + files.substring(files.lastIndexOf('.'));
    }

    String text() {
        return made().text;
    }

    boolean isAt(String hash) {
        return made().hash.equals(hash);
    }

    private Made made() {
        return Sources.ARE_SERVED ? make() : once;
    }

    private Made make() {
        var text =
                files().sorted(Comparator.comparing(Bundle::rank).thenComparing(Bundle::path))
                        .map(reading)
                        .collect(Collectors.joining());
        return new Made(text, hashOf(text));
    }

    private Stream<Resource> files() {
        try {
            return Stream.of(
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:/static/" + files));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String hashOf(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// `css/base.css` and all of `css/component/` each name the layer they are in; what names none
    /// is not ours. The first says in which order layers stand.
    private static String layer(Resource file) {
        var layer = layerOf(file);
        if (!Sources.LAYERS.contains(layer)) {
            return "";
        }
        var order =
                layer.equals(Sources.LAYERS.getFirst())
                        ? "@layer " + String.join(",", Sources.LAYERS) + ";\n"
                        : "";
        return order + "@layer " + layer + "{" + tight(text(file)) + "}\n";
    }

    private static String room(Resource file) {
        return "@layer room{" + tight(text(file)) + "}\n";
    }

    /// Without the blanks that only people need.
    private static String tight(String css) {
        return css.replaceAll("\\s*([{};,])\\s*", "$1").replace(";}", "}");
    }

    private static String layerOf(Resource file) {
        return path(file).replaceFirst(".*/static/css/", "").replaceFirst("[/.].*", "");
    }

    private static int rank(Resource file) {
        return Sources.LAYERS.indexOf(layerOf(file));
    }

    /// Without what only its authors read.
    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("(?m)^\\s*//.*$", "")
                    .replaceAll("(?m)^\\s+", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String path(Resource file) {
        try {
            return file.getURL().getPath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Sources {
        /// From the weakest to the strongest.
        static final List<String> LAYERS =
                List.of("reset", "tokens", "base", "layout", "component", "room", "override");

        /// Asked once.
        static final boolean ARE_SERVED = areServed();

        private static boolean areServed() {
            var tokens = Bundle.class.getResource("/static/css/tokens.css");
            return tokens != null && tokens.getPath().contains("/src/main/resources/");
        }
    }
}
