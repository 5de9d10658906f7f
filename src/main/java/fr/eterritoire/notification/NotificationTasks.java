package fr.eterritoire.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/// What this room does by the clock.
@Configuration
class NotificationTasks {
    private static final LocalTime AT_EIGHT = LocalTime.of(8, 10);
    private static final Duration OFTEN = Duration.ofMinutes(5);

    /// The name it had where it began: a clock already set for it goes on.
    @Bean
    RecurringTask<Void> lookAtWatches(Watches watches) {
        return Tasks.recurring("installer-watches", new Daily(ZoneId.of("Europe/Paris"), AT_EIGHT))
                .execute((instance, context) -> watches.run());
    }

    @Bean
    RecurringTask<Void> tellAtOnce(Watches watches) {
        return Tasks.recurring("watches-at-once", FixedDelay.of(OFTEN))
                .execute((instance, context) -> watches.look(Pace.AT_ONCE));
    }
}
