package fr.eterritoire.submission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Territoire;

import io.github.bucket4j.Bucket;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;

/// How often one may propose, or report (S-7.12). A whole village may stand behind one IP address,
/// a school or a library too, so that limit is wide; a mail address, whose owner nobody has asked,
/// has a narrow one.
@Component
public class Limits {
    private static final long PER_ADDRESS_AN_HOUR = 300;
    private static final long PER_SENDER_A_DAY = 10;
    private static final long PER_TERRITORY_A_DAY = 500;
    private static final long ACTS_PER_LINK_AN_HOUR = 20;
    private static final long CLAIMS_PER_ADDRESS_AN_HOUR = 30;
    private static final long REPORTS_PER_ADDRESS_AN_HOUR = 30;

    private static final long DATA_PER_SENDER_A_DAY = 3;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(100_000)
                    .expireAfterAccess(Duration.ofDays(1))
                    .build();

    /// @return whether one more proposal is allowed; it is counted if so
    boolean allow(String address, Email sender, Territoire to) {
        return take("ip " + address, PER_ADDRESS_AN_HOUR, Duration.ofHours(1))
                && take("mail " + sender.value(), PER_SENDER_A_DAY, Duration.ofDays(1))
                && take("territoire " + to.id(), PER_TERRITORY_A_DAY, Duration.ofDays(1));
    }

    /// The same for a report, counted apart.
    ///
    /// @param sender empty for what may be reported without saying who one is
    public boolean allowReport(String address, Optional<Email> sender, Territoire of) {
        return take("report ip " + address, REPORTS_PER_ADDRESS_AN_HOUR, Duration.ofHours(1))
                && sender.map(Email::value)
                        .map(
                                mail ->
                                        take(
                                                "report mail " + mail,
                                                PER_SENDER_A_DAY,
                                                Duration.ofDays(1)))
                        .orElse(true)
                && take("report territoire " + of.id(), PER_TERRITORY_A_DAY, Duration.ofDays(1));
    }

    /// The same for a claim to a town hall's pages, which happens once in years.
    public boolean allowClaim(String address, Email sender, Territoire to) {
        return take("claim ip " + address, CLAIMS_PER_ADDRESS_AN_HOUR, Duration.ofHours(1))
                && take("claim mail " + sender.value(), PER_SENDER_A_DAY, Duration.ofDays(1))
                && take("claim territoire " + to.id(), PER_SENDER_A_DAY, Duration.ofDays(1));
    }

    /// Somebody asks for their own data: each time a letter leaves.
    public boolean allowDataRequest(String address, Email of) {
        return take("data ip " + address, REPORTS_PER_ADDRESS_AN_HOUR, Duration.ofHours(1))
                && take("data mail " + of.value(), DATA_PER_SENDER_A_DAY, Duration.ofDays(1));
    }

    /// What authors do with their private link: each act may write to whoever decides.
    public boolean allowAuthor(SubmissionId proposal) {
        return take("author " + proposal.value(), ACTS_PER_LINK_AN_HOUR, Duration.ofHours(1));
    }

    private boolean take(String key, long most, Duration period) {
        return buckets.get(key, _ -> bucket(most, period)).tryConsume(1);
    }

    private static Bucket bucket(long most, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                .build();
    }
}
