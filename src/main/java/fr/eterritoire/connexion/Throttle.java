package fr.eterritoire.connexion;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import javax.sql.DataSource;

/// Counts tries in PostgreSQL, so that limits hold across nodes. What was refused is remembered
/// here until it may be tried again: turning away ten thousand tries costs ten thousand looks into
/// a map. Call it outside of a transaction, for it takes a connection of its own.
@Component
class Throttle {
    private static final Duration KEPT = Duration.ofHours(2);
    private static final int SWEPT_AT_A_TIME = 1_000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<Long> buckets;
    private final Cache<Long, Instant> refused =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(KEPT).build();
    private final Watching watching;
    private final InstantSource clock;

    Throttle(DataSource db, Watching watching, InstantSource clock) {
        this.watching = watching;
        this.clock = clock;
        buckets =
                Bucket4jPostgreSQL.selectForUpdateBasedBuilder(db)
                        .expirationAfterWrite(
                                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                                        KEPT))
                        .clientClock(new OurClock(clock))
                        .build();
    }

    /// Counts one try.
    ///
    /// @param of what it is counted under: an address, a network, a person
    /// @throws TooMany when there were as many already
    void take(Limit limit, String of) {
        var key = key(limit, of);
        var until = refused.getIfPresent(key);
        var now = clock.instant();
        if (until != null && now.isBefore(until)) {
            throw new TooMany(Duration.between(now, until));
        }
        var answer = bucket(limit, key).tryConsumeAndReturnRemaining(1);
        if (!answer.isConsumed()) {
            var wait = Duration.ofNanos(answer.getNanosToWaitForRefill());
            refused.put(key, now.plus(wait));
            watching.limited(limit);
            throw new TooMany(wait);
        }
    }

    /// The try was a good one, and does not count.
    void giveBack(Limit limit, String of) {
        bucket(limit, key(limit, of)).addTokens(1);
    }

    /// Forgets what has been full again for a while.
    void sweep() {
        while (buckets.removeExpired(SWEPT_AT_A_TIME) == SWEPT_AT_A_TIME) {
            // the next thousand
        }
    }

    private Bucket bucket(Limit limit, long key) {
        return buckets.getProxy(key, () -> configuration(limit));
    }

    private static BucketConfiguration configuration(Limit limit) {
        return BucketConfiguration.builder()
                .addLimit(rule -> rule.capacity(limit.most).refillGreedy(limit.most, limit.period))
                .build();
    }

    private static long key(Limit limit, String of) {
        return Secret.number(limit.name() + " " + of);
    }

    private record OurClock(InstantSource clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
