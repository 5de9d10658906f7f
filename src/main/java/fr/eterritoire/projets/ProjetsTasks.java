package fr.eterritoire.projets;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/// What this room does by the clock.
@Configuration
class ProjetsTasks {
    @Bean
    RecurringTask<Void> tellMatches(Telling telling) {
        return Tasks.recurring("projets-tell", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> telling.run());
    }

    @Bean
    RecurringTask<Void> followRelations(Following following) {
        return Tasks.recurring("projets-follow", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> following.run());
    }
}
