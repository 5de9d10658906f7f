package fr.eterritoire.media;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What this room does by the clock.
@Configuration
class MediaTasks {
    @Bean
    RecurringTask<Void> forgetUnusedPictures(Images images) {
        return Tasks.recurring("media-forget", FixedDelay.ofHours(1))
                .execute((instance, context) -> images.forgetUnused());
    }
}
