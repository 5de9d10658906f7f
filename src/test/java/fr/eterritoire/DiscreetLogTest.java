package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// The log of production, at its most talkative.
@LineTest
class DiscreetLogTest {
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired SignIns signIns;
    @Autowired Office office;

    private final Logger spring = (Logger) LoggerFactory.getLogger("org.springframework");
    private final Logger everything = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final OutputStreamAppender<ILoggingEvent> log = new OutputStreamAppender<>();

    @BeforeEach
    void listen() {
        var production = new StructuredLogEncoder();
        production.setContext(spring.getLoggerContext());
        production.setFormat("ecs");
        production.start();
        log.setContext(spring.getLoggerContext());
        log.setEncoder(production);
        log.setOutputStream(written);
        log.start();
        spring.addAppender(log);
        spring.setLevel(Level.DEBUG);
        spring.setAdditive(false);
    }

    @AfterEach
    void stopListening() {
        spring.setAdditive(true);
        spring.setLevel(null);
        spring.detachAppender(log);
        everything.detachAppender(log);
    }

    private String log() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Test
    void neither_addresses_nor_links_that_open_something_reach_the_log() {
        var loto = village.proposes("Loto discret").confirmed();
        var link = loto.deciderLink();
        visitor.get(link);
        visitor.get(link + "/nulle-part");
        visitor.get(loto.authorLink());
        spring.error("Not sent", new IllegalStateException("550 <" + loto.author() + "> unknown"));

        assertThat(log())
                .contains("/decision/(lien)", "/auteur/(lien)", "550 <(courriel)> unknown")
                .doesNotContain(loto.author())
                .doesNotContain(link)
                .doesNotContain(loto.authorLink());
    }

    @Test
    void a_walk_through_all_doors_leaves_no_address_in_any_logger() {
        listenToAll();
        var bal = village.proposes("Bal discret").confirmed().published();
        visitor.get(bal.address());
        var clerk = signIns.computer();
        var person = signIns.newPerson(Role.MODERATOR).mail().value();
        signIns.asks(clerk, person, "/mairie");
        signIns.asks(clerk, signIns.unknown(), "/mairie");
        signIns.asks(clerk, "pas-une-adresse@", "/mairie");
        signIns.types(clerk, "000000");
        signIns.opens(clerk, signIns.letter(person));
        office.at(VOUILLE, Role.READER).get("/mairie/86294/nulle-part");
        visitor.get("/mes-donnees/" + "x".repeat(43));
        visitor.get("/nulle-part?de=" + person);

        assertThat(log())
                .contains("connexion/lien/(lien)")
                .doesNotContainPattern("[\\w.+-]+@[\\w-]+\\.test");
    }

    private void listenToAll() {
        spring.setAdditive(true);
        spring.detachAppender(log);
        everything.addAppender(log);
    }

    @Test
    void each_line_names_its_request() {
        var page = visitor.get("/vienne/vouille");

        assertThat(log()).contains(page.header("X-Request-Id"));
    }
}
