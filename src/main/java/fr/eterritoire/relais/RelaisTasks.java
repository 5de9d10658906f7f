package fr.eterritoire.relais;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.LocalTime;

/// What this room does by the clock.
@Configuration
class RelaisTasks {
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 55);

    @Bean
    RecurringTask<Void> eraseConversations(RelaisErasing erasing) {
        return Tasks.recurring("relais-erase", new Daily(AT_NIGHT))
                .execute((instance, context) -> erasing.run());
    }
}
