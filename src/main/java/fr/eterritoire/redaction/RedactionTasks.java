package fr.eterritoire.redaction;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.LocalTime;

/// What this room does by the clock.
@Configuration
class RedactionTasks {
    /// One task for each time something was scheduled.
    static final String PUBLISH = "redaction-publish";

    private static final Duration FIRST_RETRY = Duration.ofSeconds(20);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 50);

    @Bean
    OneTimeTask<Void> publishScheduled(Due due) {
        return Tasks.oneTime(PUBLISH)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY, 1.5))
                .execute((instance, context) -> due.publish(draftOf(instance.getId())));
    }

    private static DraftId draftOf(String instance) {
        return new DraftId(Long.parseLong(instance.substring(0, instance.indexOf('-'))));
    }

    @Bean
    RecurringTask<Void> purgeDrafts(Drafts drafts) {
        return Tasks.recurring("redaction-purge", new Daily(AT_NIGHT))
                .execute((instance, context) -> drafts.purge());
    }
}
