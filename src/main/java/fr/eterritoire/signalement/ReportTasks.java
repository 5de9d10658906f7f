package fr.eterritoire.signalement;

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
class ReportTasks {
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 50);

    @Bean
    RecurringTask<Void> remindOfReports(Reports reports) {
        return Tasks.recurring("report-reminders", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> reports.remind());
    }

    @Bean
    RecurringTask<Void> eraseReports(Reports reports) {
        return Tasks.recurring("report-erase", new Daily(AT_NIGHT))
                .execute((instance, context) -> reports.erase());
    }
}
