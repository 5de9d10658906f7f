package fr.eterritoire.installer;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.LocalTime;
import java.time.ZoneId;

/// What this room does by the clock.
@Configuration
class InstallerTasks {
    private static final LocalTime IN_THE_MORNING = LocalTime.of(9, 20);

    @Bean
    RecurringTask<Void> askTownHalls(Questions questions) {
        return Tasks.recurring(
                        "installer-questions", new Daily(ZoneId.of("Europe/Paris"), IN_THE_MORNING))
                .execute((instance, context) -> questions.run());
    }
}
