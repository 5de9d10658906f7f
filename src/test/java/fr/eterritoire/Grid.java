package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.provider.Arguments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What may be done in which state: a line for each state, a column for each act, and in the cell
/// the state that follows, or « - » where the act is refused. It is printed as it was seen.
final class Grid {
    private static final String REFUSED = "-";

    private final String title;
    private final List<String[]> rows;
    private final Map<String, String> seen = new LinkedHashMap<>();

    Grid(String title, String table) {
        this.title = title;
        rows = table.lines().map(line -> line.split(" +")).toList();
    }

    /// State, act, and what follows.
    Stream<Arguments> cells() {
        var acts = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(
                        row ->
                                IntStream.range(1, acts.length)
                                        .mapToObj(i -> Arguments.of(row[0], acts[i], row[i])));
    }

    static boolean isRefused(String then) {
        return then.equals(REFUSED);
    }

    /// What was answered, when all that the cell says of it was true. It is the state that refuses,
    /// and not that nobody is signed in.
    void saw(String state, String act, String then, Page answer) {
        assertThat(answer.status()).as(state + " × " + act).isNotIn(401, 403);
        assertThat(answer.location()).as(state + " × " + act).doesNotStartWith("/connexion");
        var said = isRefused(then) ? "refused" : then.toLowerCase(java.util.Locale.ROOT);
        seen.put(state + " " + act, answer.status() + " " + said);
    }

    void print() {
        var lines = new ArrayList<String>();
        var acts = rows.getFirst();
        for (var row : rows) {
            var line = new StringBuilder("%-10s".formatted(row[0]));
            for (var i = 1; i < acts.length; i++) {
                var cell = row == acts ? acts[i] : seen.getOrDefault(row[0] + " " + acts[i], "?");
                line.append("| %-16s".formatted(cell));
            }
            lines.add(line.toString());
        }
        var refused = seen.values().stream().filter(cell -> cell.endsWith("refused")).count();
        System.out.printf(
                "%n%s: %d cells, %d refused with nothing changed%n%s%n",
                title, seen.size(), refused, String.join("\n", lines));
    }
}
