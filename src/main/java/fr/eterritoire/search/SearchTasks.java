package fr.eterritoire.search;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.InstantSource;

/// What this room does by the clock, on whichever node: the queue is for whoever has the index.
@Configuration
class SearchTasks {
    private static final Duration OFTEN = Duration.ofMinutes(2);

    @Bean
    RecurringTask<Void> rollSearch(QueueStore queue, InstantSource clock) {
        return Tasks.recurring("search-roll", FixedDelay.of(OFTEN))
                .execute((instance, context) -> queue.addMoved(clock.instant()));
    }
}
