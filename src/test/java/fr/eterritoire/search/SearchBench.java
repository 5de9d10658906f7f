package fr.eterritoire.search;

import fr.eterritoire.sentences.Days;
import fr.eterritoire.sentences.Kind;
import fr.eterritoire.territoire.Palette;
import fr.eterritoire.territoire.Point;
import fr.eterritoire.territoire.Region;
import fr.eterritoire.territoire.Toponym;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Asks an index on the disk the questions of a file, in process, and prints how long each kind
/// takes. See the README of the benches.
final class SearchBench {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int A_PAGE = 20;
    private static final int AN_AGENDA = 50;

    private SearchBench() {}

    /// @param args the folder of indexes, a file of questions, how many of each kind come before
    ///   those that count
    public static void main(String... args) throws IOException {
        var folder = Path.of(args[0]);
        var before = Integer.parseInt(args[2]);
        var byKind =
                Files.readAllLines(Path.of(args[1])).stream()
                        .map(line -> line.split("\t", -1))
                        .collect(
                                Collectors.groupingBy(
                                        cells -> cells[0],
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        try (var volume = new LuceneShelf(folder).open(nameIn(folder))) {
            System.out.printf("%n%,d contents%n", volume.size());
            System.out.println("| in process | p50 ms | p99 ms | worst ms | found |");
            System.out.println("|---|---|---|---|---|");
            byKind.forEach(
                    (kind, questions) ->
                            time(
                                    volume,
                                    kind,
                                    questions.stream().map(SearchBench::asked).toList(),
                                    before));
        }
    }

    private static String nameIn(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow()
                    .getFileName()
                    .toString();
        }
    }

    private static void time(Volume volume, String kind, List<Asked> questions, int before) {
        var asking = new Asking(new Spelling());
        var now = Instant.now();
        questions.stream()
                .limit(before)
                .forEach(asked -> volume.read(session -> asking.ask(session, asked, now)));
        var took = new long[questions.size() - before];
        var found = 0L;
        for (var place = 0; place < took.length; place++) {
            var asked = questions.get(before + place);
            var begun = System.nanoTime();
            found += volume.read(session -> asking.ask(session, asked, now)).total();
            took[place] = System.nanoTime() - begun;
        }
        Arrays.sort(took);
        System.out.printf(
                "| %s | %.2f | %.2f | %.1f | %d |%n",
                kind,
                took[took.length / 2] / 1e6,
                took[(int) (took.length * 0.99)] / 1e6,
                took[took.length - 1] / 1e6,
                found / took.length);
    }

    /// Kind, words, commune, its code, latitude, longitude, first and last day, order.
    private static Asked asked(String[] cells) {
        var agenda = cells[0].startsWith("agenda");
        Optional<Days> when =
                cells[6].isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Days(LocalDate.parse(cells[6]), LocalDate.parse(cells[7])));
        return new Asked(
                cells[1],
                false,
                where(cells, agenda),
                when,
                agenda ? Set.of(Kind.EVENEMENT) : Set.of(),
                Set.of(),
                false,
                false,
                Set.of(),
                Optional.empty(),
                false,
                cells[8].equals("date") ? Asked.Order.DATE : Asked.Order.RELEVANCE,
                0,
                agenda ? AN_AGENDA : A_PAGE);
    }

    private static Where where(String[] cells, boolean agenda) {
        if (agenda) {
            var name = new Toponym("", "", "");
            return new Where.Inside(
                    new Region(Integer.parseInt(cells[2]), "", name, "", PARIS, Palette.BOCAGE));
        }
        return cells[0].startsWith("30 km")
                ? new Where.Around(
                        new Point(Double.parseDouble(cells[4]), Double.parseDouble(cells[5])), 30)
                : new Where.Everywhere();
    }
}
