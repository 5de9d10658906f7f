package fr.eterritoire.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.eterritoire.LineTest;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Publications.Answer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The next issue of a list: what it no longer has leaves, unless somebody here made it their own.
@LineTest
@Transactional
class NextIssueTest {
    @Autowired private AnnuaireImport places;
    @Autowired private ContenusImport events;
    @Autowired private Publications publications;
    @Autowired private JdbcClient db;
    @TempDir private Path folder;

    @BeforeEach
    void of2024() {
        places.year(2024);
    }

    @AfterEach
    void nothing_said() {
        places.partial(false);
        places.sure(false);
    }

    /// Festivals of these numbers.
    private Report festivals(IntStream numbers) throws IOException {
        var rows =
                numbers.mapToObj(
                                n ->
                                        "N"
                                                + n
                                                + ",Fête des essais "
                                                + n
                                                + ",Jazz,86004,Anché,86700,,Juin,,,")
                        .collect(Collectors.joining("\n"));
        return places.report(
                Files.writeString(
                        folder.resolve("festivals.csv"),
                        "id,nom,discipline,insee,commune,code_postal,adresse,periode,site,lat,lon\n"
                                + rows));
    }

    private ContentId festival(int number) {
        return contentOf("fiche_import", "N" + number);
    }

    private ContentId contentOf(String table, String id) {
        return db.sql("select content from " + table + " where source_id = :id")
                .param("id", id)
                .query((row, _) -> new ContentId(row.getLong("content")))
                .single();
    }

    private boolean isLive(ContentId id) {
        return publications.findLive(id).isPresent();
    }

    @Test
    void what_it_no_longer_has_leaves_and_comes_back_where_it_was() throws IOException {
        festivals(IntStream.rangeClosed(1, 10));
        var corrected = festival(9);
        var fiche = (Fiche) publications.findLive(corrected).orElseThrow().content();
        publications.revise(corrected, fiche.attested(LocalDate.of(2026, 1, 1)));

        var next = festivals(IntStream.rangeClosed(1, 8));
        assertThat(next.counts()).contains("inchangés\u00a0: 8", "retirés\u00a0: 1");
        assertThat(next.said()).contains("Fête des essais 10", "mais repris ou corrigé ici");
        assertThat(isLive(corrected)).isTrue();
        assertThat(publications.find(festival(10))).isInstanceOf(Answer.Gone.class);
        assertThat(
                        db.sql("select why from journal where act = 'withdrawn' and subject = :id")
                                .param("id", festival(10).value())
                                .query(String.class)
                                .single())
                .isEqualTo("festivals N10");
        assertThat(festivals(IntStream.rangeClosed(1, 8)).counts()).contains("retirés\u00a0: 0");

        var gone = festival(10);
        assertThat(festivals(IntStream.rangeClosed(1, 10)).counts())
                .contains("mis à jour\u00a0: 1", "importés\u00a0: 0");
        assertThat(festival(10)).isEqualTo(gone);
        assertThat(isLive(gone)).isTrue();
    }

    @Test
    void one_that_lacks_more_than_a_fifth_changes_nothing_until_somebody_says_it_is_right()
            throws IOException {
        festivals(IntStream.rangeClosed(1, 10));
        var cut = IntStream.concat(IntStream.of(11), IntStream.rangeClosed(1, 7)).toArray();
        assertThatThrownBy(() -> festivals(IntStream.of(cut)))
                .hasMessageContaining("rien n’a été changé")
                .hasMessageContaining("3 des 10");
        assertThat(Stream.of(8, 9, 10).map(this::festival)).allMatch(this::isLive);

        places.partial(true);
        assertThat(festivals(IntStream.of(cut)).counts())
                .contains("importés\u00a0: 1", "retirés\u00a0: 0");
        places.partial(false);
        places.sure(true);
        assertThat(festivals(IntStream.of(cut)).counts()).contains("retirés\u00a0: 3");
    }

    @Test
    void a_list_that_shares_nothing_with_another_is_a_list_of_its_own() throws IOException {
        festivals(IntStream.rangeClosed(1, 5));
        assertThat(festivals(IntStream.rangeClosed(21, 25)).counts())
                .contains("importés\u00a0: 5", "retirés\u00a0: 0");
        assertThat(isLive(festival(1))).isTrue();
        assertThat(festivals(IntStream.rangeClosed(1, 4)).counts()).contains("retirés\u00a0: 1");
        assertThat(isLive(festival(21))).isTrue();
    }

    @Test
    void a_calendar_may_drop_what_is_over_and_what_is_to_come_leaves_with_it() throws IOException {
        var all = IntStream.rangeClosed(1, 6).mapToObj(this::concert).toList();
        events.report(calendar(all.stream()));
        var next = events.report(calendar(all.stream().skip(2)));
        assertThat(next.counts()).contains("inchangés\u00a0: 4", "retirés\u00a0: 1");
        assertThat(isLive(contentOf("harvested", "essais:1"))).isTrue();
        assertThat(isLive(contentOf("harvested", "essais:2"))).isFalse();
    }

    /// The first is over; the others are to come.
    private String concert(int number) {
        var day =
                number == 1 ? LocalDate.now().minusDays(9) : LocalDate.now().plusDays(40 + number);
        return """
        {"source": "essais", "id": "essais:%1$d", "titre": "Concert des essais %1$d", "insee": "86004", "debut": "%2$s"}
        """
                .formatted(number, day);
    }

    private Path calendar(Stream<String> concerts) throws IOException {
        return Files.writeString(
                folder.resolve("concerts.json"),
                concerts.collect(Collectors.joining(",", "[", "]")));
    }
}
