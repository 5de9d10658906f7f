package fr.eterritoire;

import jdk.management.VirtualThreadSchedulerMXBean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The carriers on which virtual threads run: as many as processors, since more take turns on them
/// and make each page dearer. But a virtual thread that waits while a class is being prepared for
/// the first time keeps its carrier (JEP 491), and were all of them to wait for one that has none,
/// nothing would go on. So one more is given whenever a virtual thread that has nothing to do finds
/// no carrier within a second, and taken back after a calm minute.
final class Carriers {
    private static final Logger LOG = LoggerFactory.getLogger(Carriers.class);
    private static final Duration LONG = Duration.ofSeconds(1);
    private static final int CALM = 60;

    private final VirtualThreadSchedulerMXBean scheduler =
            ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);
    private final int usual = scheduler.getParallelism();
    private int calm;

    private Carriers() {}

    /// Watches as long as the program runs.
    static void watch() {
        var carriers = new Carriers();
        Thread.ofPlatform().daemon().name("carriers").start(carriers::run);
    }

    private void run() {
        try {
            while (true) {
                if (isOneFree()) {
                    takeBackWhenCalm();
                    Thread.sleep(LONG);
                } else {
                    addOne();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isOneFree() throws InterruptedException {
        var ran = new CountDownLatch(1);
        Thread.startVirtualThread(ran::countDown);
        return ran.await(LONG.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void addOne() {
        calm = 0;
        var more = scheduler.getParallelism() + 1;
        LOG.warn("Virtual threads wait for one another: {} carriers now", more);
        scheduler.setParallelism(more);
        wake();
    }

    /// A carrier is made when a task comes into an empty queue, and each thread has its own.
    private static void wake() {
        Thread.ofPlatform().start(() -> Thread.startVirtualThread(() -> {}));
    }

    private void takeBackWhenCalm() {
        if (scheduler.getParallelism() > usual && ++calm > CALM) {
            scheduler.setParallelism(usual);
            calm = 0;
        }
    }
}
