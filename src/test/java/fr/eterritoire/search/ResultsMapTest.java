package fr.eterritoire.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.LineTest;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;

/// A map of more than can be told apart.
@LineTest
class ResultsMapTest {
    private static final int MANY = 503;

    @TempDir Path folder;
    @Autowired Contents contents;
    @Autowired Publications publications;
    @Autowired Territoires territoires;
    @Autowired Entering entering;
    @Autowired Asking asking;
    @Autowired SearchQuestions questions;
    @Autowired Brief brief;
    @Autowired InstantSource clock;

    private ContentId published(int number) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
        var id =
                contents.create(
                        territoires.findCommune(new CodeInsee("86250")).orElseThrow(),
                        Posted.fiche("Quincaille " + number, FicheCategory.SPORT, today));
        publications.publish(id, 1);
        return id;
    }

    @Test
    @Transactional
    void it_shows_the_first_five_hundred_and_says_of_how_many() {
        var ids = IntStream.range(0, MANY).mapToObj(this::published).toList();
        var volume = new LuceneShelf(folder).open("carte");
        volume.create();
        volume.fill(entering.of(publications.liveOf(ids), clock.instant())).join();
        volume.settle();
        var index = new OpenIndex(asking, clock);
        index.put(volume);
        var form = AddressReading.form("?q=quincaille").orElseThrow();

        var map =
                new ResultsMap(index, publications, territoires, brief)
                        .of(questions.of(form).asked());

        assertThat(map.features()).hasSize(500);
        assertThat(map.said()).isEqualTo("500\u00a0résultats sur la carte, sur 503\u00a0en tout.");
        assertThat(map.features().getFirst().properties().title()).startsWith("Quincaille");
        volume.close();
    }
}
