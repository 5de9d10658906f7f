package fr.eterritoire.search;

import fr.eterritoire.publication.Live;
import fr.eterritoire.text.Folding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// A query and which contents answer it: by name, or by a rule over titles, texts and communes.
///
/// @param query as it is typed
/// @param wanted what it was typed for
/// @param useful what is no loss of time
record Judged(String query, List<Rule> wanted, List<Rule> useful) {
    static final Path FOLDER = Path.of("src/test/resources/search");

    /// `s12`, `id:openagenda:123`, `titre:concert@castres`, `texte:miel`
    record Rule(String written, BiPredicate<String, Live> fits) {
        static Rule of(String written) {
            if (written.startsWith("titre:") || written.startsWith("texte:")) {
                var parts = written.substring("titre:".length()).split("@", 2);
                var words = Pattern.compile("\\b(?:" + parts[0] + ")\\b");
                var town = Pattern.compile(parts.length == 2 ? parts[1] : ".*");
                var inTitle = written.startsWith("titre:");
                return new Rule(
                        written,
                        (_, live) ->
                                words.matcher(read(live, inTitle)).find()
                                        && town.matcher(Folding.fold(live.owner().name().name()))
                                                .matches());
            }
            var id = written.replaceFirst("^id:", "");
            return new Rule(written, (named, _) -> named.equals(id));
        }

        private static String read(Live live, boolean title) {
            var content = live.content();
            return Folding.fold(
                    title
                            ? content.title()
                            : content.title() + " " + content.description().plain());
        }
    }

    static List<Judged> all() throws IOException {
        return Files.readAllLines(FOLDER.resolve("jugements.csv")).stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .map(cells -> new Judged(cells[0], rules(cells[1]), rules(cells[2])))
                .toList();
    }

    private static List<Rule> rules(String written) {
        return Arrays.stream(written.split(" \\+ "))
                .filter(rule -> !rule.isBlank())
                .map(String::strip)
                .map(Rule::of)
                .toList();
    }

    /// A third is put aside, and looked at once.
    boolean isHeld() {
        var sum = new CRC32();
        sum.update(query.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 3 == 0;
    }

    /// 3 for what was wanted, 1 for what is useful, 0 for the rest.
    int grade(String named, Live live) {
        if (wanted.stream().anyMatch(rule -> rule.fits.test(named, live))) {
            return 3;
        }
        return useful.stream().anyMatch(rule -> rule.fits.test(named, live)) ? 1 : 0;
    }

    /// nDCG of the first ten, with gains of 2^grade - 1.
    double ndcg(List<Long> found, Map<Long, Integer> grades) {
        var ideal =
                grades.values().stream()
                        .filter(grade -> grade > 0)
                        .sorted((one, other) -> other - one)
                        .toList();
        return dcg(ideal) == 0
                ? 0
                : dcg(found.stream().map(id -> grades.getOrDefault(id, 0)).toList()) / dcg(ideal);
    }

    private static double dcg(List<Integer> grades) {
        var sum = 0.0;
        for (var at = 0; at < Math.min(10, grades.size()); at++) {
            sum += (Math.pow(2, grades.get(at)) - 1) / (Math.log(at + 2.0) / Math.log(2));
        }
        return sum;
    }
}
