package fr.eterritoire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.eterritoire.LineTest;
import fr.eterritoire.TestClock;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.harvest.RealEvents;
import fr.eterritoire.publication.Live;
import fr.eterritoire.sentences.Sentences;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well queries are answered, on real events and a few contents of ours: judged answers stand
/// in `search/jugements.csv`. Figures are in docs/recherche.md; with `-Dpertinence=tout` the third
/// that is put aside is counted too, and what is missed is said.
@LineTest
class RelevanceTest {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final String ASKED_FOR = System.getProperty("pertinence", "");

    @TempDir Path folder;
    @Autowired Entering entering;
    @Autowired Asking asking;
    @Autowired Territoires territoires;
    @Autowired Sentences sentences;
    @Autowired TestClock clock;

    private final Map<Long, String> known = new HashMap<>();
    private final List<Live> lives = new ArrayList<>();

    private void add(String named, fr.eterritoire.content.Content content, Territoire owner) {
        var id = lives.size() + 1L;
        known.put(id, named);
        lives.add(new Live(new ContentId(id), 1, content, owner, "x", NOW, NOW));
    }

    private void gather() throws IOException {
        for (var real :
                RealEvents.read(NOW, where -> territoires.search(where, 1).stream().findFirst())) {
            add(real.id(), real.evenement(), real.commune());
        }
        for (var line :
                Files.readAllLines(Judged.FOLDER.resolve("contenus.csv")).stream()
                        .skip(1)
                        .toList()) {
            var cells = line.split(";", 6);
            add(
                    cells[0],
                    Synthetic.of(cells[1], cells[2], cells[3], cells[5], NOW),
                    territoires.findCommune(new CodeInsee(cells[4])).orElseThrow());
        }
    }

    private OpenIndex filled() {
        var volume = new LuceneShelf(folder).open("pertinence");
        volume.create();
        volume.fill(entering.of(lives, NOW)).join();
        volume.settle();
        var index = new OpenIndex(asking, InstantSource.fixed(NOW));
        index.put(volume);
        return index;
    }

    @Test
    void queries_find_what_they_were_typed_for() throws IOException {
        assumeThat(Files.isDirectory(RealEvents.FOLDER)).as("real events are not here").isTrue();
        gather();
        clock.forward(Duration.between(clock.instant(), NOW));
        var index = filled();
        var questions = new SearchQuestions(sentences, territoires);
        var helping = new Helping(index, questions, territoires);
        var tuned = new Figures();
        var held = new Figures();
        for (var judged : Judged.all()) {
            var question = questions.of(form(judged.query()));
            var found = index.search(question.asked());
            if (found.total() == 0) {
                var others = helping.others(question);
                found =
                        others.isEmpty()
                                ? Found.uncounted(
                                        index.some(question.asked(), Wanted.Reading.LOOSELY, 10))
                                : index.search(others.getFirst().question().asked());
            }
            (judged.isHeld() ? held : tuned).count(judged, found);
        }
        tuned.say("tuned on");
        if (ASKED_FOR.equals("tout")) {
            held.say("put aside");
        }
        assertThat(tuned.nothing + held.nothing).as("answered by nothing").isZero();
        assertThat(tuned.ndcg / tuned.queries).isGreaterThan(0.6);
    }

    /// What is over is asked for too: the events are of several years.
    private static SearchForm form(String query) {
        var asked = new LinkedMultiValueMap<String, String>();
        asked.add("q", query);
        asked.add("passe", "oui");
        return SearchForm.of(asked);
    }

    private final class Figures {
        private int queries;
        private int first;
        private int nothing;
        private double ndcg;
        private final List<String> missed = new ArrayList<>();

        void count(Judged judged, Found found) {
            var grades = new HashMap<Long, Integer>();
            lives.forEach(
                    live ->
                            grades.put(
                                    live.id().value(),
                                    judged.grade(known.get(live.id().value()), live)));
            assertThat(grades).as(judged.query()).containsValue(3);
            var ids = found.hits().stream().map(hit -> hit.content().value()).toList();
            var gained = judged.ndcg(ids, grades);
            var isFirst = !ids.isEmpty() && grades.get(ids.getFirst()) == 3;
            queries++;
            first += isFirst ? 1 : 0;
            nothing += ids.isEmpty() ? 1 : 0;
            ndcg += gained;
            if (!isFirst || gained < 0.7) {
                missed.add(
                        "%s %.2f %s"
                                .formatted(
                                        judged.query(),
                                        gained,
                                        ids.stream().limit(3).map(known::get).toList()));
            }
        }

        void say(String which) {
            System.out.printf(
                    "%s: %d queries, nDCG@10 %.3f, success@1 %.3f, by nothing %d%n",
                    which, queries, ndcg / queries, (double) first / queries, nothing);
            if (!ASKED_FOR.isEmpty()) {
                missed.forEach(one -> System.out.println("  missed " + one));
            }
        }
    }
}
