package fr.eterritoire.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;

import fr.eterritoire.Eterritoire;
import fr.eterritoire.LineTest;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import picocli.CommandLine;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;

/// Everything saved comes back: here from the server that comes with the program to a database of
/// another server, whose owner has no other right.
@LineTest
@TestInstance(Lifecycle.PER_CLASS)
class BackupTest {
    private static final Path ELSEWHERE = Path.of("target/backup-data");
    private static final Path UNUSED = Path.of("target/backup-unused");

    @TempDir private Path folder;
    @Autowired private Saving saving;
    @Autowired private Catalog catalog;
    @Autowired private JdbcClient db;
    @Autowired private JsonMapper json;
    @Autowired private PlatformTransactionManager transactions;
    private final StringWriter err = new StringWriter();
    private String server = "";
    private byte[] backup = {};
    private ConfigurableApplicationContext application = new GenericApplicationContext();

    /// The database of a first start, and a copy of it to begin each test with.
    @BeforeAll
    void startElsewhere() throws SQLException {
        server = EmbeddedServer.open(ELSEWHERE);
        administer("drop database if exists neuve with (force)");
        administer("drop database if exists depart with (force)");
        administer("drop role if exists exploitant");
        administer("create role exploitant login");
        administer("create database neuve owner exploitant");
        application =
                new SpringApplicationBuilder(Eterritoire.class)
                        .web(WebApplicationType.NONE)
                        .profiles("test")
                        .run(
                                "--spring.datasource.url=" + address(),
                                "--eterritoire.data=" + UNUSED);
        administer("alter database neuve with allow_connections false");
        administer(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'neuve'");
        administer("alter database neuve rename to depart");
    }

    @BeforeEach
    void startAfresh() throws SQLException {
        err.getBuffer().setLength(0);
        administer("drop database if exists neuve with (force)");
        administer("create database neuve owner exploitant template depart");
        forgetConnections();
    }

    @AfterAll
    void stop() {
        application.close();
    }

    private void forgetConnections() throws SQLException {
        elsewhere(Pools.class)
                .unwrap(HikariDataSource.class)
                .getHikariPoolMXBean()
                .softEvictConnections();
    }

    private <T> T elsewhere(Class<T> type) {
        return application.getBean(type);
    }

    private void administer(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(server);
                var asking = connection.createStatement()) {
            asking.execute(statement);
        }
    }

    private String address() {
        return server.replace("/postgres?user=postgres", "/neuve?user=exploitant");
    }

    private int restore(Path file) {
        return new CommandLine(elsewhere(RestoreCommand.class))
                .setExecutionExceptionHandler(
                        (failure, _, _) -> {
                            err.write(failure.getMessage());
                            return 1;
                        })
                .setOut(new PrintWriter(new StringWriter()))
                .execute(file.toString());
    }

    /// A backup of a village that nobody else sees, saved once.
    private Path saved() throws IOException {
        var file = folder.resolve("sauvegarde.zip");
        if (backup.length == 0) {
            save(file);
            backup = Files.readAllBytes(file);
        }
        return Files.write(file, backup);
    }

    private void save(Path file) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> {
                            Filled.with(db);
                            saving.save(file, false);
                            status.setRollbackOnly();
                        });
    }

    @Test
    void all_tables_come_back_the_same_and_numbers_go_on() throws IOException {
        var file = saved();
        assertThat(restore(file)).as(err.toString()).isZero();
        var again = elsewhere(Saving.class).save(folder.resolve("again.zip"), false);
        var first = manifest(file);
        assertThat(again.tables()).isEqualTo(first.tables());
        assertThat(again.sequences()).isEqualTo(first.sequences());
        assertThat(again.table("journal").rows()).isPositive();
        assertThat(elsewhere(Catalog.class).foreignKeys())
                .containsExactlyInAnyOrderElementsOf(catalog.foreignKeys());
        assertThat(UNUSED).as("the folder of a server that need not start").doesNotExist();
    }

    @Test
    void rules_held_by_triggers_hold_again() throws IOException {
        assertThat(restore(saved())).as(err.toString()).isZero();
        var restored = elsewhere(JdbcClient.class);
        assertThatThrownBy(restored.sql("delete from journal")::update)
                .hasMessageContaining("never changed");
    }

    @Test
    void a_damaged_file_is_refused_before_anything_is_written() throws IOException {
        var file = saved();
        var before = elsewhere(Saving.class).save(folder.resolve("before.zip"), false);
        for (var part = 1; part < 8; part++) {
            assertThat(restore(OddFiles.damaged(file, part))).isOne();
            assertThat(err.toString()).contains("abîmé", "rien n’a été écrit");
            err.getBuffer().setLength(0);
        }
        var after = elsewhere(Saving.class).save(folder.resolve("after.zip"), false);
        assertThat(after.tables()).isEqualTo(before.tables());
    }

    @Test
    void half_a_file_is_refused() throws IOException {
        var file = saved();
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100_000));
        assertThat(restore(file)).isOne();
        assertThat(err.toString()).contains("incomplet");
    }

    @Test
    void what_is_there_is_never_replaced() throws IOException {
        var file = saved();
        assertThat(restore(file)).as(err.toString()).isZero();
        assertThat(restore(file)).isOne();
        assertThat(err.toString()).contains("contiennent déjà", "content", "journal");
    }

    @Test
    void nothing_is_restored_under_a_program_that_runs() throws IOException, SQLException {
        var file = saved();
        try (var _ = DriverManager.getConnection(address())) {
            assertThat(restore(file)).isOne();
            assertThat(err.toString()).contains("est en marche");
        }
    }

    @Test
    void a_backup_of_another_schema_says_which_program_to_use() throws IOException {
        var file = saved();
        var schema = manifest(file).schema();
        assertThat(restore(OddFiles.ofSchema(file, schema, "999"))).isOne();
        assertThat(err.toString()).contains("version plus récente", "schéma 999");
        assertThat(restore(OddFiles.ofSchema(file, schema, "000"))).isOne();
        assertThat(err.toString()).contains("version plus ancienne", "schéma 000");
    }

    @Test
    void a_backup_does_not_replace_another_unless_asked() throws IOException {
        var file = saved();
        assertThatThrownBy(() -> saving.save(file, false)).hasMessageContaining("existe déjà");
        saving.save(file, true);
        assertThat(folder).isDirectoryNotContaining("glob:**.partiel");
    }

    private Manifest manifest(Path file) {
        try (var backup = BackupFile.open(file, json)) {
            return backup.manifest();
        }
    }
}
