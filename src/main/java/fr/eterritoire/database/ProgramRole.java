package fr.eterritoire.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.DriverManager;
import java.sql.SQLException;

/// The role of PostgreSQL as which the program reads and writes. It owns no table, and may only add
/// to the journal and to editions: what is written there can be neither changed nor taken out, by
/// no fault of the program and by nobody who makes it say other SQL. Its rights are given after
/// each migration, by `afterMigrate__rights.sql`.
@Component
class ProgramRole {
    static final String NAME = "eterritoire_app";

    /// Takes the role on for as long as the connection lives, where the user of the connection may.
    static final String TAKE_ON =
            """
            do $$
            declare take_on text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
            begin
                if exists (select from pg_roles where rolname = 'eterritoire_app') and pg_has_role('eterritoire_app', take_on) then
                    set role eterritoire_app;
                end if;
            end $$
            """;

    private static final Logger LOG = LoggerFactory.getLogger(ProgramRole.class);

    private final JdbcClient db;

    ProgramRole(JdbcClient db) {
        this.db = db;
    }

    /// Lets the program sign in to the PostgreSQL that comes with it under this role, not its
    /// owner's: who is nobody else cannot become somebody else.
    ///
    /// @param server JDBC address, of its owner
    /// @return JDBC address for the program
    static String createdOn(String server) {
        try (var connection = DriverManager.getConnection(server);
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    do $$ begin
                        if not exists (select from pg_roles where rolname = 'eterritoire_app' and rolcanlogin) then
                            create role eterritoire_app login;
                        end if;
                    exception when duplicate_object then
                        alter role eterritoire_app login;
                    end $$
                    """);
            return server.replace("user=postgres", "user=" + NAME);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void check() {
        if (mayChangeJournal()) {
            LOG.warn(
                    "The journal is kept from changes by its triggers alone. To have PostgreSQL"
                            + " refuse them, as an administrator of the server: create role {};"
                            + " grant {} to {}; then start again",
                    NAME,
                    NAME,
                    db.sql("select session_user").query(String.class).single());
        }
    }

    private boolean mayChangeJournal() {
        return db.sql("select has_table_privilege('journal', 'update')")
                .query(Boolean.class)
                .single();
    }
}
