package fr.eterritoire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Templates and rooms say nothing by themselves: what they say is in the bundles, where it can be
/// translated.
@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplateWordsTest {
    /// Names, which are the same in any language.
    private static final Set<String> NAMES = Set.of("eTerritoire", "France", "Apache-2.0", "{src}");

    private static final Pattern CODE =
            Pattern.compile("(?s)<style>.*?</style>|<code>.*?</code>|<!doctype html>");
    private static final Pattern DECLARATION =
            Pattern.compile("(?m)^ *@(?:import|param) .*$|^ *!\\{[^`]*?}$");
    private static final Pattern BRACED = Pattern.compile("\\$(?:unsafe)?\\{[^{}]*}");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?:aria-label|placeholder|alt|title)=\"([^\"]*)\"");
    private static final Pattern SAYING =
            Pattern.compile(".*[à-ÿœÀ-ÝŒ’«…].*|\\p{Lu}\\p{Ll}+(?: .*)?");
    private static final Pattern FRENCH = Pattern.compile("[à-ÿœÀ-ÝŒ]|\\p{L}’\\p{L}");
    private static final Set<String> FOR_OPERATORS = Set.of("territoire", "text");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /// The screen of components shows made-up contents, to developers alone.
    private static boolean speaks(Path template) {
        return !template.getFileName().toString().startsWith("composants");
    }

    private static String withoutCalls(String template) {
        var text = template;
        for (var before = ""; !before.equals(text); ) {
            before = text;
            text =
                    text.replaceAll(
                            "@(?:if|elseif|for|template[\\w.-]+)\\((?:[^()`]|\\(\\))*\\)", "");
            text = text.replaceAll("\\(([^()`]*)\\)(?=[^<>]*[)`])", "");
        }
        return text.replaceAll("@(?:else|endif|endfor)", "")
                .replaceAll("@template[\\w.-]+\\([^`<>]*@`", "")
                .replaceAll("`, \\w+ = @`", "")
                .replaceAll("`\\)", "");
    }

    /// Between tags, in what is read aloud, and among the values handed to other templates.
    private static List<String> said(String template) {
        var plain = DECLARATION.matcher(CODE.matcher(template).replaceAll("")).replaceAll("");
        var literals =
                LITERAL.matcher(plain)
                        .results()
                        .map(match -> match.group(1))
                        .filter(words -> !words.contains("{") && SAYING.matcher(words).matches());
        var bare = plain;
        while (BRACED.matcher(bare).find()) {
            bare = BRACED.matcher(bare).replaceAll("");
        }
        var attributes = ATTRIBUTE.matcher(bare).results().map(match -> match.group(1));
        var text =
                Stream.of(withoutCalls(bare.replaceAll("<[^<>]*>", "<>")).split("<>"))
                        .map(String::strip);
        return Stream.of(literals, attributes, text)
                .flatMap(found -> found)
                .filter(words -> WORD.matcher(words).find() && !NAMES.contains(words))
                .toList();
    }

    @Test
    void no_template_says_anything_by_itself() throws IOException {
        Map<String, List<String>> saying = new LinkedHashMap<>();
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            for (var template : templates.filter(f -> f.toString().endsWith(".jte")).toList()) {
                var said = said(Files.readString(template));
                if (speaks(template) && !said.isEmpty()) {
                    saying.put(template.toString(), said);
                }
            }
        }
        assertThat(saying).isEmpty();
    }

    /// What an operator reads in the console is French and stands where it is printed; so is what
    /// is made up for whoever tries the program.
    @Test
    void no_room_that_visitors_see_says_anything_in_its_code() throws IOException {
        Map<String, List<String>> saying = new LinkedHashMap<>();
        for (var room : Words.ROOMS) {
            try (var files = Files.list(Path.of("src/main/java/fr/eterritoire", room))) {
                for (var file : files.filter(f -> !FOR_OPERATORS.contains(room)).toList()) {
                    var code = Files.readString(file).replaceAll("(?m)//.*$|(?s)/\\*.*?\\*/", "");
                    var said = LITERAL.matcher(code).results().map(match -> match.group(1));
                    var french = said.filter(words -> FRENCH.matcher(words).find()).toList();
                    if (!file.endsWith("ComponentsPage.java")
                            && !file.endsWith("ProposalsToTry.java")
                            && !file.toString().endsWith("Command.java")
                            && !french.isEmpty()) {
                        saying.put(file.toString(), french);
                    }
                }
            }
        }
        assertThat(saying).isEmpty();
    }
}
