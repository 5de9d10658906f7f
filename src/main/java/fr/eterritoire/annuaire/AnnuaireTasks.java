package fr.eterritoire.annuaire;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.LocalTime;

/// What this room does by the clock.
@Configuration
class AnnuaireTasks {
    private static final LocalTime IN_THE_MORNING = LocalTime.of(7, 45);

    @Bean
    RecurringTask<Void> askToConfirmFiches(Confirming confirming) {
        return Tasks.recurring("annuaire-ask", new Daily(IN_THE_MORNING))
                .execute((instance, context) -> confirming.ask());
    }
}
