package fr.eterritoire.embeds;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.text.Contrast;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How an embed looks on its site.
///
/// @param size « petite », « normale » or « grande »
/// @param asked the colours asked for, each may be empty
public record Look(Appearance appearance, String size, Colours asked) {
    static final String USUAL_SIZE = "normale";
    private static final Set<String> SIZES = Set.of("petite", USUAL_SIZE, "grande");

    static Look of(String appearance, String size, String ground, String text, String accent) {
        var chosen = size.isEmpty() ? USUAL_SIZE : size;
        if (!SIZES.contains(chosen)) {
            throw refused(words("embeds.no-such-size"));
        }
        return new Look(
                Appearance.of(appearance),
                chosen,
                new Colours(colour(ground), colour(text), colour(accent)));
    }

    /// `#1C6647`, `1c6647` and `#fff` alike.
    private static String colour(String written) {
        var digits = written.strip().replaceFirst("^#", "").toLowerCase(Locale.ROOT);
        if (digits.matches("[0-9a-f]{3}")) {
            digits = digits.replaceAll("(.)", "$1$1");
        }
        if (!digits.matches("|[0-9a-f]{6}")) {
            throw refused(words("embeds.no-such-colour"));
        }
        return digits.isEmpty() ? "" : "#" + digits;
    }

    private static ResponseStatusException refused(String words) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, words);
    }

    /// As attributes of the element, and as an address asks for it; without what is usual.
    Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("apparence", appearance.key());
        attributes.put("taille", size.equals(USUAL_SIZE) ? "" : size);
        attributes.put("fond", ground());
        attributes.put("texte", text());
        attributes.put("couleur", accent());
        attributes.values().removeIf(String::isEmpty);
        return attributes;
    }

    public List<String> query() {
        return attributes().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().replace("#", ""))
                .toList();
    }

    /// The style sheet of a frame, after our own.
    String css() {
        var schemes = appearance.schemes().stream().map(usual -> usual.wearing(asked)).toList();
        var dark = appearance == Appearance.DARK;
        var css = ":root{" + schemes.getFirst().tokens(dark) + "}";
        if (schemes.size() > 1) {
            css +=
                    "@media (prefers-color-scheme:dark){:root{"
                            + schemes.getLast().tokens(true)
                            + "}}";
        }
        return css + "html{font-size:" + fontSize() + "}";
    }

    private String fontSize() {
        return switch (size) {
            case "petite" -> "87.5%";
            case "grande" -> "118.75%";
            default -> "100%";
        };
    }

    /// What was asked for and is refused, in words; empty when all of it can be read.
    public List<String> refusals() {
        var words = new LinkedHashSet<String>();
        for (var usual : appearance.schemes()) {
            var worn = usual.wearing(asked);
            refusal("texte", asked.text(), worn.text(), worn.ground(), words);
            refusal("liens", asked.accent(), worn.accent(), worn.ground(), words);
        }
        return new ArrayList<>(words);
    }

    private static void refusal(
            String what, String asked, String worn, String ground, Set<String> refused) {
        if (!asked.isEmpty() && !asked.equals(worn)) {
            refused.add(
                    words(
                            what.equals("texte")
                                    ? "embeds.unreadable-text"
                                    : "embeds.unreadable-links",
                            asked,
                            ground,
                            tenths(Math.floor(Contrast.between(asked, ground) * 10) / 10),
                            tenths(Contrast.OF_TEXT),
                            worn));
        }
    }

    private static String tenths(double value) {
        return String.format(Locale.FRENCH, "%.1f", value);
    }

    public String ground() {
        return asked.ground();
    }

    public String text() {
        return asked.text();
    }

    public String accent() {
        return asked.accent();
    }
}
