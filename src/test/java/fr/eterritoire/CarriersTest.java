package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class CarriersTest {
    private static final CountDownLatch GO = new CountDownLatch(1);

    /// Whoever prepares it, or waits for that, keeps its carrier.
    private static final class Slow {
        static {
            try {
                GO.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        private static void use() {
            // its preparing is what takes time
        }
    }

    @Test
    void virtual_threads_that_all_wait_for_one_without_a_carrier_go_on() throws Exception {
        var some = 2 * Runtime.getRuntime().availableProcessors();
        var used = new CountDownLatch(some);
        for (var number = 0; number < some; number++) {
            Thread.startVirtualThread(
                    () -> {
                        Slow.use();
                        used.countDown();
                    });
        }
        Thread.startVirtualThread(GO::countDown);

        Carriers.watch();

        try {
            assertThat(used.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            GO.countDown();
        }
    }
}
