package fr.eterritoire.submission;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/// What this room does by the clock.
@Configuration
class SubmissionTasks {
    private static final Duration OFTEN = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> lapseForgotten(Lapsing lapsing) {
        return Tasks.recurring("submission-lapse", FixedDelay.of(OFTEN))
                .execute((instance, context) -> lapsing.run());
    }
}
