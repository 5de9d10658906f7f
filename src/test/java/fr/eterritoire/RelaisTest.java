package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;

import fr.eterritoire.accounts.Role;
import fr.eterritoire.relais.RelaisErasing;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// People write to one another, and neither sees the address of the other.
@LineTest
class RelaisTest {
    private static final String HELLO = "Bonjour, je suis boucher à Poitiers et je cherche.";

    private static final Logger SPRING = (Logger) LoggerFactory.getLogger("org.springframework");

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Office office;
    @Autowired RelaisErasing erasing;
    @Autowired GreenMail mails;
    @Autowired JdbcClient db;

    private Proposal shop() {
        return village.online(village.butcher());
    }

    private Correspondence to(Proposal proposal, String mail) {
        return new Correspondence(village, proposal.address(), mail);
    }

    @Test
    void neither_address_appears_in_any_page_header_body_or_line_of_the_log() {
        var shop = shop();
        var paul = to(shop, "paul.discret@repreneur.test");
        var log = new ByteArrayOutputStream();
        var appender = listen(log);
        var read = new ArrayList<Page>();
        try {
            read.add(shop.page());
            var his = paul.writes(HELLO);
            var hers = paul.linkOf(shop.author());
            assertThat(visitor.get(hers).words()).contains(HELLO, Correspondence.NAME);
            read.add(paul.answers(hers, "Venez lundi, la mairie vous ouvrira."));
            assertThat(visitor.get(paul.linkOf(paul.mail())).words()).contains("Venez lundi");
            read.add(paul.answers(his, "Entendu, à lundi."));
            read.addAll(Stream.of(his, hers).map(visitor::get).toList());
            read.add(visitor.get(his + "/nulle-part"));
            read.add(visitor.get(paul.confirmLink()));
        } finally {
            ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(appender);
            SPRING.setLevel(null);
        }

        assertThat(read.stream().map(page -> page.body() + page.location()))
                .noneMatch(said -> said.contains(paul.mail()) || said.contains(shop.author()));
        assertThat(lettersTo(shop.author())).isNotEmpty().noneMatch(in -> in.contains("discret@"));
        assertThat(lettersTo(paul.mail()))
                .hasSizeGreaterThan(2)
                .noneMatch(in -> in.contains(shop.author()));
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("/conversation/(lien)")
                .doesNotContain(paul.mail(), shop.author());
    }

    /// As production writes it, at its most talkative.
    private static OutputStreamAppender<ILoggingEvent> listen(ByteArrayOutputStream written) {
        var everything = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        var format = new StructuredLogEncoder();
        format.setContext(everything.getLoggerContext());
        format.setFormat("ecs");
        format.start();
        var log = new OutputStreamAppender<ILoggingEvent>();
        log.setContext(everything.getLoggerContext());
        log.setEncoder(format);
        log.setOutputStream(written);
        log.start();
        everything.addAppender(log);
        SPRING.setLevel(Level.DEBUG);
        return log;
    }

    /// Whole as they came, headers and all, and their parts decoded.
    private List<String> lettersTo(String address) {
        var decoded =
                village.letters().of(address, "").stream()
                        .map(mail -> mail.subject() + mail.replyTo() + mail.html() + mail.text());
        var raw =
                Stream.of(mails.getReceivedMessagesForDomain(address))
                        .map(GreenMailUtil::getWholeMessage);
        return Stream.concat(decoded, raw).toList();
    }

    @Test
    void nothing_leaves_before_its_writer_confirms_and_a_scanner_does_not() {
        var shop = shop();
        var paul = to(shop, "paul.presse@repreneur.test");
        assertThat(paul.sends(HELLO).words()).contains("Il reste à confirmer");
        assertThat(visitor.get(paul.confirmLink()).words()).contains(HELLO);
        assertThat(village.letters().of(shop.author(), HELLO)).isEmpty();

        assertThat(paul.confirms().location()).startsWith("/conversation/");
        assertThat(paul.confirms().words()).contains("déjà parti");
        assertThat(village.letters().of(shop.author(), HELLO)).hasSize(1);
    }

    @Test
    void a_first_message_that_could_cheat_is_refused_and_nothing_typed_is_lost() {
        var shop = shop();
        var rogue = to(shop, "fripon@exemple.test");
        var link = rogue.sends("Voyez http://piege.test pour la suite");
        assertThat(link.status()).isEqualTo(422);
        assertThat(link.words()).contains("Pas de lien", "Voyez http://piege.test");
        assertThat(rogue.sends("Écrivez à moi@piege.test, vite").words())
                .contains("Retirez l’adresse");

        for (var sent = 0; sent < 10; sent++) {
            assertThat(rogue.sends(HELLO + sent).status()).isEqualTo(200);
        }
        var tooMany = rogue.sends(HELLO + "encore");
        assertThat(tooMany.status()).isEqualTo(429);
        // ten a day: the next in two hours and a half
        assertThat(Integer.parseInt(tooMany.header("Retry-After"))).isBetween(7_200, 8_640);
        assertThat(tooMany.words()).contains("Réessayez dans 3 heures", HELLO + "encore");
    }

    @Test
    void an_author_who_takes_no_messages_cannot_be_written_to() {
        var shop = shop();
        assertThat(shop.page().words()).contains("Écrire à l’auteur");
        visitor.post(shop.authorLink() + "/messages", Map.of("recevoir", "non"));
        assertThat(shop.page().words()).doesNotContain("Écrire à l’auteur");
        assertThat(visitor.get(shop.address() + "/ecrire").status()).isEqualTo(404);
        visitor.post(shop.authorLink() + "/messages", Map.of("recevoir", "oui"));
        assertThat(shop.page().words()).contains("Écrire à l’auteur");
    }

    @Test
    void the_named_contact_of_a_portrait_is_written_to_and_the_office_answers() {
        var clerk = office.at(VOUILLE, Role.EDITOR);
        clerk.get("/mairie/86294/portrait");
        clerk.post("/mairie/86294/portrait", Map.of("contact", "Anne Moreau, première adjointe"));
        assertThat(visitor.get("/vienne/vouille/s-installer").words())
                .contains("Écrire à la mairie");

        var lea = new Correspondence(village, "/vienne/vouille/s-installer", "lea@famille.test");
        var hers = lea.writes("Nous cherchons une maison et une école.");
        assertThat(clerk.get("/mairie/86294/messages").words()).contains(Correspondence.NAME);
        var lines = clerk.get("/mairie/86294/messages").html().select("li:contains(S’installer)");
        var desk = lines.select("p a").attr("href");
        assertThat(clerk.get(desk).words()).contains("une maison et une école");
        assertThat(clerk.get(desk).body()).doesNotContain(lea.mail());
        clerk.post(desk + "/reponse", Map.of("message", "L’école a de la place. Anne Moreau"));

        assertThat(visitor.get(lea.linkOf(lea.mail())).words())
                .contains("Mairie de Vouillé", "L’école a de la place");
        assertThat(visitor.get(hers).body()).doesNotContain("mairie@vouille.test", "86294.test");
        assertThat(lettersTo(lea.mail()))
                .noneMatch(in -> in.contains("mairie@vouille.test") || in.contains("86294.test"));
    }

    @Test
    void what_is_reported_is_read_by_the_operator_and_nothing_else_is() {
        var shop = shop();
        var rogue = to(shop, "menace@exemple.test");
        var his = rogue.writes(HELLO);
        var operator = office.operator();
        var number = db.sql("select max(id) from conversation").query(Long.class).single();
        var address = "/mairie/plateforme/messages/" + number;
        assertThat(operator.get(address).status()).isEqualTo(404);

        var hers = rogue.linkOf(shop.author());
        visitor.post(hers + "/signalement", Map.of("pourquoi", "Il me menace."));
        assertThat(village.letters().last(Village.MODERATORS, "signalée").words())
                .contains("Il me menace.");
        assertThat(operator.get(address).words()).contains(HELLO, "Il me menace.");
        operator.post(address + "/fin", Map.of());
        assertThat(visitor.get(his).words()).contains("L’exploitant de la plateforme a mis fin");
    }

    @Test
    void six_months_after_the_last_message_nothing_is_left() {
        var shop = shop();
        var paul = to(shop, "paul.oublie@repreneur.test");
        var his = paul.writes(HELLO);
        village.waits(Duration.ofDays(170));
        paul.answers(his, "Toujours intéressé.");
        village.waits(Duration.ofDays(180));
        erasing.run();
        assertThat(visitor.get(his).words()).contains("Toujours intéressé.");
        village.waits(Duration.ofDays(6));
        erasing.run();
        assertThat(visitor.get(his).status()).isEqualTo(410);
        assertThat(db.sql("select count(*) from message where words like 'Toujours int%'"))
                .extracting(asked -> asked.query(Long.class).single())
                .isEqualTo(0L);
    }
}
