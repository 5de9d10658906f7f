package fr.eterritoire.connexion;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/// What this room does by the clock.
@Configuration
class ConnexionTasks {
    /// One task per sign-in; its instance is the sign-in's id.
    static final String LETTER = "connexion-letter";

    private static final Duration OFTEN = Duration.ofMinutes(10);

    @Bean
    OneTimeTask<Void> writeSignInLetter(SignInLetters letters) {
        return Tasks.oneTime(LETTER)
                .execute((instance, context) -> letters.write(Long.parseLong(instance.getId())));
    }

    @Bean
    RecurringTask<Void> sweepWaysIn(Sweeping sweeping) {
        return Tasks.recurring("connexion-sweep", FixedDelay.of(OFTEN))
                .execute((instance, context) -> sweeping.run());
    }
}
