package fr.eterritoire.affiches;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/// What this room does by the clock, once a mailbox is given.
@Configuration
class AffichesTasks {
    private static final Duration OFTEN = Duration.ofMinutes(2);

    @Bean
    @ConditionalOnProperty("eterritoire.courrier-entrant.hote")
    RecurringTask<Void> readMailbox(MailReading reading) {
        return Tasks.recurring("affiches-mailbox", FixedDelay.of(OFTEN))
                .execute((instance, context) -> reading.run());
    }
}
