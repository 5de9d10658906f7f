package fr.eterritoire.database;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.zaxxer.hikari.HikariDataSource;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;

import javax.sql.DataSource;

@Configuration
class DatabaseConfiguration {

    /// The database of `spring.datasource.url`, or else the PostgreSQL that comes with the program.
    @Bean
    Pools database(
            DatabaseSettings settings, DataSourceProperties external, Environment environment) {
        var pool = new HikariDataSource();
        var owner = new DriverManagerDataSource();
        if (external.getUrl() == null) {
            var server = EmbeddedServer.open(settings.data());
            owner.setUrl(server);
            pool.setJdbcUrl(ProgramRole.createdOn(server));
        } else {
            pool = external.initializeDataSourceBuilder().type(HikariDataSource.class).build();
            pool.setConnectionInitSql(ProgramRole.TAKE_ON);
            owner.setUrl(environment.getProperty("spring.flyway.url", pool.getJdbcUrl()));
            owner.setUsername(environment.getProperty("spring.flyway.user", pool.getUsername()));
            owner.setPassword(
                    environment.getProperty("spring.flyway.password", pool.getPassword()));
        }
        pool.setMaximumPoolSize(settings.connexions());
        pool.setPoolName("eterritoire");
        Binder.get(environment).bind("spring.datasource.hikari", Bindable.ofInstance(pool));
        return new Pools(pool, owner);
    }

    /// Tables are changed by their owner.
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerOfTables(Pools pools) {
        return pools.ownerOfTables();
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

    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<ReadRequests> readRequests() {
        var registered = new FilterRegistrationBean<>(new ReadRequests());
        registered.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        registered.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registered;
    }

    /// Sessions are kept apart from what a request does: opening a page notes that its reader was
    /// there, and reads nothing else.
    @Configuration
    @ConditionalOnWebApplication
    static class Sessions {
        @Bean(destroyMethod = "", defaultCandidate = false)
        @SpringSessionDataSource
        DataSource sessionsDatabase(Pools pools) {
            return pools.writing();
        }

        @Bean(defaultCandidate = false)
        TransactionOperations springSessionTransactionOperations(Pools pools) {
            var template = new TransactionTemplate(new JdbcTransactionManager(pools.writing()));
            template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            return template;
        }
    }

    @Configuration
    @ConditionalOnWebApplication
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
