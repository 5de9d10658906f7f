package fr.eterritoire.database;

import static fr.eterritoire.database.Catalog.quoted;

import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts a backup back into an empty database: all of it or, whatever happens, nothing. It needs
/// only to own the tables, as the program does; no rights over the server.
@Component
class Restoring {
    /// What a first start fills by itself. Any other table that holds a row holds somebody's words.
    private static final List<String> FILLED_BY_A_START =
            List.of(
                    "atlas",
                    "contour",
                    "form_secret",
                    "former_slug",
                    "other_name",
                    "postcode",
                    "scheduled_tasks",
                    "search_state",
                    "territoire");

    private final Catalog catalog;
    private final Rows rows;
    private final JsonMapper json;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    Restoring(
            Catalog catalog,
            Rows rows,
            JsonMapper json,
            JdbcClient db,
            PlatformTransactionManager transactions) {
        this.catalog = catalog;
        this.rows = rows;
        this.json = json;
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
    }

    Manifest restore(Path file) {
        return Owner.act(() -> asOwner(file));
    }

    private Manifest asOwner(Path file) {
        try (var backup = BackupFile.open(file, json)) {
            requireSameSchema(backup.manifest());
            requireNobodyElse();
            requireEmpty();
            backup.requireWhole();
            transaction.executeWithoutResult(_ -> replaceAll(backup));
            return backup.manifest();
        }
    }

    private void requireSameSchema(Manifest saved) {
        var ours = catalog.migrations();
        var here = ours.isEmpty() ? "0" : ours.getLast().version();
        var order =
                MigrationVersion.fromVersion(saved.schema())
                        .compareTo(MigrationVersion.fromVersion(here));
        if (order > 0) {
            throw new IllegalArgumentException(
                    "Cette sauvegarde vient d’une version plus récente du programme (%s, schéma %s\u00a0; ici, schéma %s). Installez cette version ou une plus récente de même schéma, puis recommencez."
                            .formatted(saved.program(), saved.schema(), here));
        }
        if (order < 0) {
            throw new IllegalArgumentException(
                    "Cette sauvegarde vient d’une version plus ancienne du programme (%s, schéma %s\u00a0; ici, schéma %s). Restaurez-la avec cette version-là dans un dossier neuf, puis démarrez la version présente sur ce dossier\u00a0: elle mettra les tables à jour."
                            .formatted(saved.program(), saved.schema(), here));
        }
        if (!saved.migrations().equals(ours) || !columns(saved).equals(columns())) {
            throw new IllegalArgumentException(
                    "Cette sauvegarde a d’autres tables que ce programme, sous le même numéro de schéma (%s). Restaurez-la avec le programme qui l’a faite (%s)."
                            .formatted(here, saved.program()));
        }
    }

    private static Map<String, List<String>> columns(Manifest saved) {
        return saved.tables().stream()
                .collect(Collectors.toMap(Manifest.SavedTable::name, Manifest.SavedTable::columns));
    }

    private Map<String, List<String>> columns() {
        return catalog.tables().stream()
                .collect(Collectors.toMap(Catalog.Table::name, Catalog.Table::columns));
    }

    private void requireNobodyElse() {
        var others = othersWhoStay();
        if (others > 0) {
            throw new IllegalStateException(
                    "eTerritoire, ou un autre programme, est en marche sur ces données (%d connexions). Arrêtez-le, puis recommencez."
                            .formatted(others));
        }
    }

    /// A connection that our own pool is opening has no name yet, for an instant.
    private long othersWhoStay() {
        var least = catalog.others();
        for (var look = 0; least > 0 && look < 10; look++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            least = Math.min(least, catalog.others());
        }
        return least;
    }

    private void requireEmpty() {
        var each =
                catalog.tables().stream()
                        .map(Catalog.Table::name)
                        .filter(name -> !FILLED_BY_A_START.contains(name))
                        .map(
                                name ->
                                        "select '%s' where exists (select from %s)"
                                                .formatted(name, quoted(name)))
                        .collect(Collectors.joining(" union all "));
        var filled = db.sql(each).query(String.class).list();
        if (!filled.isEmpty()) {
            throw new IllegalStateException(
                    "Ces données contiennent déjà quelque chose ("
                            + String.join(", ", filled)
                            + ")\u00a0: rien n’a été écrit. Restaurez dans un dossier neuf"
                            + " (--eterritoire.data=DOSSIER) ou une base neuve.");
        }
    }

    /// Foreign keys are taken away and put back, which checks them all at once and asks no order of
    /// the tables; triggers must not act a second time on what they already did.
    private void replaceAll(BackupFile backup) {
        rows.writeAlike();
        var tables = catalog.tables();
        var keys = catalog.foreignKeys();
        run(
                keys,
                key ->
                        "alter table %s drop constraint %s"
                                .formatted(quoted(key.table()), quoted(key.name())));
        run(tables, table -> "alter table %s disable trigger user".formatted(quoted(table.name())));
        fill(tables, backup);
        run(tables, table -> "alter table %s enable trigger user".formatted(quoted(table.name())));
        run(
                keys,
                key ->
                        "alter table %s add constraint %s %s"
                                .formatted(
                                        quoted(key.table()), quoted(key.name()), key.definition()));
        tables.forEach(table -> requireSame(table, backup.manifest().table(table.name())));
        run(tables, table -> "analyze " + quoted(table.name()));
    }

    private void fill(List<Catalog.Table> tables, BackupFile backup) {
        run("truncate " + quoted(tables.stream().map(Catalog.Table::name).toList()));
        tables.forEach(table -> backup.read(table.name(), in -> rows.in(table, in)));
        run(
                backup.manifest().sequences(),
                next ->
                        "alter sequence %s restart with %d"
                                .formatted(quoted(next.name()), next.next()));
    }

    private <T> void run(List<T> all, Function<T, String> statement) {
        all.forEach(each -> run(statement.apply(each)));
    }

    private void run(String statement) {
        db.sql(statement).update();
    }

    /// Reads back what was written.
    private void requireSame(Catalog.Table table, Manifest.SavedTable saved) {
        var read = rows.out(table, OutputStream.nullOutputStream());
        if (!read.equals(saved)) {
            throw new IllegalStateException(
                    "La table « "
                            + table.name()
                            + " » relue n’est pas celle de la sauvegarde ("
                            + read.rows()
                            + " lignes au lieu de "
                            + saved.rows()
                            + ")\u00a0: rien n’a été gardé.");
        }
    }
}
