package fr.eterritoire.database;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

import java.time.Duration;

/// What this room does by the clock.
@Configuration
class DatabaseTasks {
    private static final Duration OFTEN = Duration.ofMinutes(2);

    /// A stored event whose listener failed, or died on the way, is told again until it is heard.
    @Bean
    RecurringTask<Void> tellFailedEventsAgain(FailedEventPublications failed) {
        return Tasks.recurring("events-resubmit", FixedDelay.of(OFTEN))
                .execute((instance, context) -> failed.resubmit(ResubmissionOptions.defaults()));
    }
}
