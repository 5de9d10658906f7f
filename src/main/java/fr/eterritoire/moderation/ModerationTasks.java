package fr.eterritoire.moderation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/// What this room does by the clock.
@Configuration
class ModerationTasks {
    private static final Duration OFTEN = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> remindDeciders(Reminding reminding) {
        return Tasks.recurring("moderation-reminders", FixedDelay.of(OFTEN))
                .execute((instance, context) -> reminding.run());
    }
}
