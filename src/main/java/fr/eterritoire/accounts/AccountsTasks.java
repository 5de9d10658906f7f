package fr.eterritoire.accounts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;

/// What this room does by the clock.
@Configuration
class AccountsTasks {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 50);

    @Bean
    RecurringTask<Void> forgetExpiredLinks(CapabilityStore store, InstantSource clock) {
        return Tasks.recurring("accounts-forget", new Daily(AT_NIGHT))
                .execute(
                        (instance, context) ->
                                store.forgetExpiredBefore(clock.instant().minus(KEPT)));
    }
}
