package fr.eterritoire.droits;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.LocalTime;

/// What this room does by the clock.
@Configuration
class DroitsTasks {
    private static final LocalTime AT_NIGHT = LocalTime.of(4, 10);

    @Bean
    RecurringTask<Void> eraseUnusedAccounts(Inactivity inactivity) {
        return Tasks.recurring("droits-unused-accounts", new Daily(AT_NIGHT))
                .execute((instance, context) -> inactivity.run());
    }
}
