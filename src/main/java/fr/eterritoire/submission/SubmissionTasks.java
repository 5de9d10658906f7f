package fr.eterritoire.submission;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.LocalTime;

/// What this room does by the clock.
@Configuration
class SubmissionTasks {
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);
    private static final Duration OFTEN = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> lapseForgotten(Lapsing lapsing) {
        return Tasks.recurring("submission-lapse", FixedDelay.of(OFTEN))
                .execute((instance, context) -> lapsing.run());
    }

    @Bean
    RecurringTask<Void> eraseEnded(Retention retention) {
        return Tasks.recurring("submission-erase", new Daily(AT_NIGHT))
                .execute((instance, context) -> retention.run());
    }
}
