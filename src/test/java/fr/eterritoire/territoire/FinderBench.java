package fr.eterritoire.territoire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Prints how often the first commune found is the one meant, by variant of what is typed, and how
/// long finding takes in process. See the README of the benches.
final class FinderBench {
    private static final int ROUNDS = 20;

    private FinderBench() {}

    /// @param args the file of queries, and the folder of a complete set; the bundled one without
    public static void main(String... args) throws IOException {
        var queries = CsvTable.read(args[0], Files.newInputStream(Path.of(args[0]))).rows();
        var communes =
                new OpenCommunes(
                        args.length > 1 && !args[1].startsWith("-")
                                ? OpenData.in(Path.of(args[1]))
                                : OpenData.bundled());
        var before = used();
        var begun = System.nanoTime();
        var search = communes.search();
        var built = System.nanoTime() - begun;
        System.out.printf(
                "%,d communes, %.1f MB, built in %d ms%n",
                communes.communes().size(), (used() - before) / 1e6, built / 1_000_000);

        var byVariant = new TreeMap<String, int[]>();
        var missed = new ArrayList<String>();
        for (var query : queries) {
            var accepted = List.of(query.get("insee_acceptes").split("\\|"));
            var found =
                    search.search(query.get("requete"), 10).stream()
                            .map(commune -> commune.code().value())
                            .toList();
            var first = !found.isEmpty() && accepted.contains(found.getFirst());
            for (var variant : List.of(query.get("variante"), "~ all")) {
                var counts = byVariant.computeIfAbsent(variant, _ -> new int[3]);
                counts[0]++;
                counts[1] += first ? 1 : 0;
                counts[2] += found.stream().anyMatch(accepted::contains) ? 1 : 0;
            }
            if (!first) {
                missed.add(
                        "%s: « %s » %s, found %s"
                                .formatted(
                                        query.get("variante"),
                                        query.get("requete"),
                                        accepted,
                                        search.search(query.get("requete"), 4).stream()
                                                .map(
                                                        one ->
                                                                one.nameWithCode()
                                                                        + " "
                                                                        + one.code().value()
                                                                        + " "
                                                                        + one.population())
                                                .toList()));
            }
        }
        byVariant.forEach(
                (variant, counts) ->
                        System.out.printf(
                                "| %s | %d | %.1f %% | %.1f %% |%n",
                                variant,
                                counts[0],
                                100.0 * counts[1] / counts[0],
                                100.0 * counts[2] / counts[0]));
        if (List.of(args).contains("--missed")) {
            missed.forEach(System.out::println);
        }
        time(queries.stream().map(query -> query.get("requete")).toList(), search);
    }

    private static void time(List<String> queries, CommuneSearch search) {
        var took = new long[queries.size() * (ROUNDS / 2)];
        var place = 0;
        for (var round = 0; round < ROUNDS; round++) {
            for (var query : queries) {
                var begun = System.nanoTime();
                search.search(query, 10);
                if (round >= ROUNDS / 2) {
                    took[place++] = System.nanoTime() - begun;
                }
            }
        }
        Arrays.sort(took);
        System.out.printf(
                "in process: p50 %.3f ms, p99 %.3f ms, worst %.1f ms%n",
                took[took.length / 2] / 1e6,
                took[(int) (took.length * 0.99)] / 1e6,
                took[took.length - 1] / 1e6);
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
