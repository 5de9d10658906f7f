package fr.eterritoire.database;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

import javax.sql.DataSource;

@Configuration
class DatabaseConfiguration {

    /// Without `spring.datasource.url`, the PostgreSQL that comes with the program.
    @Bean
    @ConditionalOnProperty(
            name = "spring.datasource.url",
            matchIfMissing = true,
            havingValue = "none")
    HikariDataSource embedded(DatabaseSettings settings) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(EmbeddedServer.open(settings.data()));
        pool.setMaximumPoolSize(settings.connexions());
        pool.setPoolName("eterritoire");
        return pool;
    }

    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return InstantSource.system();
    }

    /// Runs every recurring job, and what must follow a commit; jobs run once however many nodes
    /// there are, and `schedule` follows the caller's transaction.
    @Bean(destroyMethod = "stop")
    @DependsOnDatabaseInitialization
    Scheduler scheduler(
            DataSource db, List<RecurringTask<?>> recurring, List<OneTimeTask<?>> others) {
        return Scheduler.create(
                        new TransactionAwareDataSourceProxy(db), List.<Task<?>>copyOf(others))
                .startTasks(recurring)
                .threads(2)
                .pollingInterval(Duration.ofSeconds(1))
                .enableImmediateExecution()
                .build();
    }

    @Configuration
    @org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication
    static class Start {
        private final Scheduler scheduler;

        Start(Scheduler scheduler) {
            this.scheduler = scheduler;
        }

        @EventListener(ApplicationReadyEvent.class)
        void start() {
            scheduler.start();
        }
    }
}
