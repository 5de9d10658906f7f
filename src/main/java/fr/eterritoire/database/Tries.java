package fr.eterritoire.database;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;

import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import javax.sql.DataSource;

/// Counts tries in PostgreSQL, so that limits hold across nodes. What they are counted under is
/// kept as a number that tells nobody who it was. What was refused is remembered here until it may
/// be tried again: turning away ten thousand tries costs ten thousand looks into a map. Call it
/// outside of a transaction, for it takes a connection of its own.
@Component
public class Tries {
    private static final Duration KEPT = Duration.ofHours(2);
    private static final int SWEPT_AT_A_TIME = 1_000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<Long> buckets;
    private final Cache<Long, Instant> refused =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(KEPT).build();
    private final InstantSource clock;

    Tries(DataSource db, InstantSource clock) {
        this.clock = clock;
        buckets =
                Bucket4jPostgreSQL.selectForUpdateBasedBuilder(db)
                        .expirationAfterWrite(
                                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                                        KEPT))
                        .clientClock(new OurClock(clock))
                        .build();
    }

    /// So many tries, which come back evenly over so much time.
    public record Limit(long most, Duration period) {}

    /// One try too many.
    ///
    /// @param waiting before the next
    /// @param isFirst of those that this node turns away in a row
    public record Refused(Duration waiting, boolean isFirst) {}

    /// Counts one try, unless there were as many already.
    ///
    /// @param under what it is counted under: an address, a network, a person, and which limit
    /// @return empty when it is allowed
    public Optional<Refused> take(String under, Limit limit) {
        var key = key(under);
        var until = refused.getIfPresent(key);
        var now = clock.instant();
        if (until != null && now.isBefore(until)) {
            return Optional.of(new Refused(Duration.between(now, until), false));
        }
        var answer = bucket(key, limit).tryConsumeAndReturnRemaining(1);
        if (answer.isConsumed()) {
            return Optional.empty();
        }
        var wait = Duration.ofNanos(answer.getNanosToWaitForRefill());
        refused.put(key, now.plus(wait));
        return Optional.of(new Refused(wait, true));
    }

    /// The try was a good one, and does not count.
    public void giveBack(String under, Limit limit) {
        bucket(key(under), limit).addTokens(1);
    }

    /// Forgets what has been full again for a while.
    public void sweep() {
        while (buckets.removeExpired(SWEPT_AT_A_TIME) == SWEPT_AT_A_TIME) {
            // the next thousand
        }
    }

    private Bucket bucket(long key, Limit limit) {
        return buckets.getProxy(key, () -> configuration(limit));
    }

    private static BucketConfiguration configuration(Limit limit) {
        return BucketConfiguration.builder()
                .addLimit(rule -> rule.capacity(limit.most).refillGreedy(limit.most, limit.period))
                .build();
    }

    private static long key(String under) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(digest.digest(under.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
