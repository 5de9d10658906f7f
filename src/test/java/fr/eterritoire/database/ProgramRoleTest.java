package fr.eterritoire.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.eterritoire.LineTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.sql.DriverManager;
import java.sql.SQLException;

import javax.sql.DataSource;

/// What was written in the journal, or published, can be changed by nobody who speaks through the
/// program: PostgreSQL refuses before any trigger is asked.
@LineTest
class ProgramRoleTest {
    private static final String REFUSED = "(?s).*(permission denied|must be owner).*";

    @Autowired private Pools pools;
    @Autowired private JdbcClient db;

    private static JdbcClient of(DataSource source) {
        return JdbcClient.create(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update %s set %s = %2$s",
                "delete from %s",
                "truncate %s cascade",
                "alter table %s disable trigger all",
                "alter table %s add column more int",
                "alter table %s rename to gone",
                "drop table %s cascade",
                "create rule r as on insert to %s do instead nothing",
                "create or replace function refuse_change() returns trigger language plpgsql as"
                        + " 'begin return null; end'",
                "set session_replication_role = replica",
                "set role postgres",
                "reset role; delete from %s",
                "set session authorization postgres",
                "alter role eterritoire_app superuser",
                "delete from flyway_schema_history"
            })
    void the_program_can_only_add(String statement) {
        for (var table : new String[] {"journal act", "edition title"}) {
            var names = table.split(" ");
            var said = statement.formatted(names[0], names[1]);
            assertThatThrownBy(() -> db.sql(said).update())
                    .as(said)
                    .rootCause()
                    .message()
                    .matches(REFUSED);
        }
    }

    @Test
    void its_triggers_cannot_be_dropped_nor_its_rights_widened() {
        for (var dropped :
                new String[] {
                    "drop trigger journal_is_append_only on journal",
                    "drop trigger edition_is_final on edition"
                }) {
            assertThatThrownBy(() -> db.sql(dropped).update())
                    .rootCause()
                    .message()
                    .matches(REFUSED);
        }
        db.sql("grant all on journal, edition to eterritoire_app").update();
        for (var right : new String[] {"update", "delete", "truncate", "trigger", "references"}) {
            assertThat(
                            db.sql(
                                            "select has_table_privilege('journal', ?) or"
                                                    + " has_table_privilege('edition', ?)")
                                    .params(right, right)
                                    .query(Boolean.class)
                                    .single())
                    .as(right)
                    .isFalse();
        }
    }

    @Test
    void even_the_owner_is_stopped_by_the_trigger() {
        var owner = of(pools.ownerOfTables());
        db.sql(
                        "insert into journal (at, actor_kind, actor, act, subject_kind, subject,"
                            + " territoire, why) select now(), 'MACHINE', 0, 'tried', 'journal', 0,"
                            + " min(id), '' from territoire")
                .update();
        assertThatThrownBy(() -> owner.sql("delete from journal").update())
                .hasMessageContaining("never changed");
    }

    /// An operator's own PostgreSQL, where the program signs in as the owner of its tables.
    @Test
    void on_another_server_the_role_is_taken_on_where_it_may_be() throws SQLException {
        var owner = of(pools.ownerOfTables());
        owner.sql("drop role if exists prudent").update();
        owner.sql("create role prudent login").update();
        assertThat(changesJournal("prudent")).as("not a member yet").isEqualTo("prudent false");
        owner.sql("grant eterritoire_app to prudent").update();
        assertThat(changesJournal("prudent")).isEqualTo("eterritoire_app false");
        assertThat(changesJournal("postgres")).isEqualTo("eterritoire_app false");
        owner.sql("drop role prudent").update();
    }

    private String changesJournal(String user) throws SQLException {
        var address =
                pools.writing()
                        .unwrap(com.zaxxer.hikari.HikariDataSource.class)
                        .getJdbcUrl()
                        .replace("user=" + ProgramRole.NAME, "user=" + user);
        try (var connection = DriverManager.getConnection(address)) {
            var there = of(new SingleConnectionDataSource(connection, true));
            there.sql(ProgramRole.TAKE_ON).update();
            return there.sql(
                            "select current_user || ' ' || has_table_privilege('journal',"
                                    + " 'update')")
                    .query(String.class)
                    .single();
        }
    }
}
