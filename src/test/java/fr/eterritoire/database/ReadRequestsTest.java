package fr.eterritoire.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.LineTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A GET changes nothing: PostgreSQL refuses.
@LineTest
class ReadRequestsTest {
    @Autowired private MockMvcTester http;
    @Autowired private JdbcClient db;

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void a_get_that_writes_fails_and_writes_nothing(String method) {
        var before = version();
        var answer = http.method(HttpMethod.valueOf(method)).uri("/planted").exchange();
        assertThat(answer.getUnresolvedException())
                .rootCause()
                .hasMessageContaining("read-only transaction");
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void a_post_writes_before_and_after_a_get() {
        var before = version();
        assertThat(http.post().uri("/planted")).hasStatusOk();
        assertThat(http.get().uri("/")).hasStatusOk();
        assertThat(http.post().uri("/planted")).hasStatusOk();
        assertThat(version()).isEqualTo(before + 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/vienne/vouille",
                "/vienne/vouille/proposer",
                "/vienne/vouille/agenda",
                "/vienne",
                "/vienne/agenda",
                "/proposer",
                "/sources",
                "/plan-du-site"
            })
    void pages_that_only_read_are_served(String path) {
        assertThat(http.get().uri(path)).hasStatusOk();
    }

    private long version() {
        return db.sql("select version from atlas").query(Long.class).single();
    }
}
