package fr.eterritoire.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.LineTest;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A file is read while somebody here corrects what it brought in.
@LineTest
class SameSecondTest {
    @Autowired private AnnuaireImport places;
    @Autowired private Harvest events;
    @Autowired private Publications publications;
    @Autowired private TransactionOperations transactions;
    @Autowired private JdbcClient db;
    @TempDir private Path folder;

    private final String id = "essai-" + UUID.randomUUID();

    private Report festival(String discipline) throws Exception {
        places.year(2024);
        return places.report(
                Files.writeString(
                        folder.resolve(discipline + ".csv"),
                        """
                        id,nom,discipline,insee,commune,code_postal,adresse,periode,site,lat,lon
                        %1$s,Fête %1$s,%2$s,86004,Anché,86700,,Juin,,,
                        """
                                .formatted(id, discipline)));
    }

    private Outcome concert(String summary) {
        var fields =
                "'titre': 'Concert "
                        + id
                        + "', 'insee': '86004', 'debut': '"
                        + LocalDate.now().plusMonths(2)
                        + "T18:00:00+00:00', 'resume': '"
                        + summary
                        + "'";
        return events.take(HarvestSamples.item(id, fields), false);
    }

    private Live live(String table) {
        var content =
                db.sql("select content from " + table + " where :id in (source, source_id)")
                        .param("id", id)
                        .query((row, _) -> new ContentId(row.getLong("content")))
                        .single();
        return publications.findLive(content).orElseThrow();
    }

    /// The correction is written but not kept yet when the reading begins, and is before it ends.
    private <T> T whileCorrecting(Live live, Content corrected, Callable<T> reading)
            throws Exception {
        try (var other = Executors.newSingleThreadExecutor()) {
            var begun =
                    transactions.execute(
                            _ -> {
                                publications.revise(live.id(), corrected);
                                var read = other.submit(reading);
                                while (!read.isDone() && !somebodyWaits()) {
                                    Thread.onSpinWait();
                                }
                                return read;
                            });
            return begun.get(20, TimeUnit.SECONDS);
        }
    }

    private boolean somebodyWaits() {
        return db.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void a_correction_approved_in_the_same_second_is_not_written_over() throws Exception {
        festival("Jazz");
        var festival = live("fiche_import");
        var confirmed = ((Fiche) festival.content()).attested(LocalDate.of(2026, 1, 1));
        var report = whileCorrecting(festival, confirmed, () -> festival("Blues"));
        assertThat(report.said()).contains("corrigée ici, laissée telle quelle");
        assertThat(((Fiche) live("fiche_import").content()).attested())
                .isEqualTo(LocalDate.of(2026, 1, 1));

        concert("Du jazz");
        var concert = live("harvested");
        var full = ((Evenement) concert.content()).withStatus(EventStatus.FULL, Optional.empty());
        assertThat(whileCorrecting(concert, full, () -> concert("Du blues")))
                .isEqualTo(new Outcome.Kept("corrigé ici, laissé tel quel"));
        assertThat(((Evenement) live("harvested").content()).status()).isEqualTo(EventStatus.FULL);
    }
}
