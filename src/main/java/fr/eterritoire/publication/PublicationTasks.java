package fr.eterritoire.publication;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.LocalTime;

/// What this room does by the clock.
@Configuration
class PublicationTasks {
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);

    @Bean
    RecurringTask<Void> rollOccurrences(Rolling rolling) {
        return Tasks.recurring("publication-roll-occurrences", new Daily(AT_NIGHT))
                .execute((instance, context) -> rolling.rollOccurrences());
    }

    @Bean
    RecurringTask<Void> rollFiches(Rolling rolling) {
        return Tasks.recurring("publication-roll-fiches", new Daily(AT_NIGHT))
                .execute((instance, context) -> rolling.rollFiches());
    }
}
