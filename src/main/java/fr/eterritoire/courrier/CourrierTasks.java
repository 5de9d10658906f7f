package fr.eterritoire.courrier;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.LocalTime;

/// What this room does by the clock.
@Configuration
class CourrierTasks {
    /// One task per letter; its instance is the letter's id.
    static final String LETTER = "courrier-letter";

    private static final Duration FIRST_RETRY = Duration.ofSeconds(20);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    /// A mail server may be down for days: each retry waits half as long again.
    @Bean
    OneTimeTask<Void> sendLetter(Sending sending) {
        return Tasks.oneTime(LETTER)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY, 1.5))
                .execute((instance, context) -> sending.send(Long.parseLong(instance.getId())));
    }

    @Bean
    RecurringTask<Void> purgeLetters(Sending sending) {
        return Tasks.recurring("courrier-purge", new Daily(AT_NIGHT))
                .execute((instance, context) -> sending.purge());
    }
}
