package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Many who ask for the same page at the same moment.
@LineTest
class CrowdTest {
    @Autowired Village village;
    @Autowired MockMvcTester web;
    @Autowired MeterRegistry meters;

    private String etag(String address) {
        var response = web.get().uri("http://localhost" + address).exchange().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getHeader("ETag");
    }

    @Test
    void a_crowd_that_asks_for_what_has_changed_has_it_made_once() throws Exception {
        var list = "/vienne/civray/agenda?type=culte";
        etag(list);
        village.proposes(CIVRAY, "Veillée", Map.of("type", "culte")).confirmed().published();
        var made = meters.counter("eterritoire.pages", "how", "made");
        var before = made.count();
        var together = new CyclicBarrier(8);

        try (var crowd = Executors.newFixedThreadPool(8)) {
            var readers = new ArrayList<Future<String>>();
            for (var reader = 0; reader < 8; reader++) {
                readers.add(
                        crowd.submit(
                                () -> {
                                    together.await();
                                    return etag(list);
                                }));
            }
            for (var reader : readers) {
                assertThat(reader.get()).isEqualTo(etag(list));
            }
        }

        assertThat(made.count()).isEqualTo(before + 1);
    }
}
