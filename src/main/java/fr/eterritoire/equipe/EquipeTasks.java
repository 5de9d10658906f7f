package fr.eterritoire.equipe;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;
import java.time.LocalTime;

/// What this room does by the clock.
@Configuration
class EquipeTasks {
    private static final LocalTime AT_NIGHT = LocalTime.of(4, 20);

    @Bean
    RecurringTask<Void> forgetInvitations(InvitationStore store, InstantSource clock) {
        return Tasks.recurring("equipe-forget", new Daily(AT_NIGHT))
                .execute((instance, context) -> store.forgetExpired(clock.instant()));
    }
}
