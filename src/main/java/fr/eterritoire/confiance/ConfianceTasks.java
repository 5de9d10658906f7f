package fr.eterritoire.confiance;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/// What this room does by the clock.
@Configuration
class ConfianceTasks {
    private static final Duration OFTEN = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> keepTrust(TrustKeeping keeping) {
        return Tasks.recurring("confiance-keep", FixedDelay.of(OFTEN))
                .execute((instance, context) -> keeping.run());
    }
}
