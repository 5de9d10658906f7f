package fr.eterritoire.annonces;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.LocalTime;

/// What this room does by the clock.
@Configuration
class AnnoncesTasks {
    private static final LocalTime IN_THE_MORNING = LocalTime.of(7, 30);
    private static final Duration OFTEN = Duration.ofMinutes(10);

    /// Days end at other hours overseas.
    @Bean
    RecurringTask<Void> expireAnnonces(Ending ending) {
        return Tasks.recurring("annonces-expire", FixedDelay.of(OFTEN))
                .execute((instance, context) -> ending.expire());
    }

    @Bean
    RecurringTask<Void> remindOfAnnonces(Ending ending) {
        return Tasks.recurring("annonces-remind", new Daily(IN_THE_MORNING))
                .execute((instance, context) -> ending.remind());
    }
}
