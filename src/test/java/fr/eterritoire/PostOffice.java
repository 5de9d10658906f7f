package fr.eterritoire;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import fr.eterritoire.courrier.Sending;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistrar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A real mail server on a free port. Letters that are due on the test's clock are carried when
/// somebody looks into a letter box.
@TestConfiguration(proxyBeanMethods = false)
public class PostOffice {
    /// The mailbox that takes posters.
    static final String POSTERS = "affiches@eterritoire.test";

    @Bean(destroyMethod = "stop")
    static GreenMail greenMail() {
        var server =
                new GreenMail(
                        new ServerSetup[] {
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
                        });
        server.start();
        server.setUser(POSTERS, "affiches", "secret");
        return server;
    }

    @Bean
    static DynamicPropertyRegistrar mailServer(GreenMail server) {
        return properties -> {
            properties.add("spring.mail.port", () -> server.getSmtp().getPort());
            properties.add("eterritoire.courrier-entrant.port", () -> server.getImap().getPort());
        };
    }

    @Bean
    LetterBoxes letterBoxes(GreenMail server, Sending sending, JdbcClient db, TestClock clock) {
        return new LetterBoxes(server, sending, db, clock);
    }

    /// What people find in their letter boxes.
    public static final class LetterBoxes {
        private final GreenMail server;
        private final Sending sending;
        private final JdbcClient db;
        private final TestClock clock;
        private final Map<String, String> subjects = new ConcurrentHashMap<>();

        LetterBoxes(GreenMail server, Sending sending, JdbcClient db, TestClock clock) {
            this.server = server;
            this.sending = sending;
            this.db = db;
            this.clock = clock;
        }

        /// Letters to an address with these words on the envelope, or else inside; in the order in
        /// which they were written, for of two that leave at once either may arrive first.
        public List<Mail> of(String address, String words) {
            carry();
            var arrived = new HashMap<String, MimeMessage>();
            for (var message : server.getReceivedMessagesForDomain(address)) {
                arrived.put(id(message), message);
            }
            var all = written(address).stream().filter(arrived::containsKey).toList();
            var named = all.stream().filter(id -> subjectOf(id, arrived).contains(words)).toList();
            return (named.isEmpty() ? all : named)
                    .stream()
                            .map(id -> mail(address, arrived.get(id)))
                            .filter(mail -> !named.isEmpty() || mail.words().contains(words))
                            .toList();
        }

        public Mail last(String address, String words) {
            var found = of(address, words);
            if (found.isEmpty()) {
                throw new AssertionError("No letter to " + address + " says « " + words + " »");
            }
            return found.getLast();
        }

        /// Carries all that is due.
        void carry() {
            db.sql(
                            """
                            select id from letter
                             where sent_at is null and recalled_at is null and send_after <= :now order by id
                            """)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .query(Long.class)
                    .list()
                    .forEach(sending::send);
        }

        private List<String> written(String address) {
            return db.sql("select message_id from letter where recipient = :to order by id")
                    .param("to", address)
                    .query(String.class)
                    .list();
        }

        /// Read once of each: some people have a thousand letters.
        private String subjectOf(String id, Map<String, MimeMessage> arrived) {
            return subjects.computeIfAbsent(id, _ -> subject(arrived.get(id)));
        }

        /// The part of the Message-ID that the row of a letter keeps.
        private static String id(MimeMessage message) {
            try {
                return message.getMessageID().replaceAll("^<|@.*", "");
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String subject(MimeMessage message) {
            try {
                return message.getSubject();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        private static List<String> replyTo(MimeMessage message) throws MessagingException {
            var header = message.getHeader("Reply-To");
            return header == null ? List.of() : List.of(header);
        }

        private static Mail mail(String address, MimeMessage message) {
            try {
                var bodies = new ArrayList<BodyPart>();
                collect((Multipart) message.getContent(), bodies);
                return new Mail(
                        address,
                        subject(message),
                        replyTo(message),
                        text(bodies, "text/html"),
                        text(bodies, "text/plain"),
                        (int) bodies.stream().filter(part -> is(part, "image/*")).count());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void collect(Multipart parts, List<BodyPart> into)
                throws MessagingException, IOException {
            for (var i = 0; i < parts.getCount(); i++) {
                var part = parts.getBodyPart(i);
                if (part.getContent() instanceof Multipart more) {
                    collect(more, into);
                } else {
                    into.add(part);
                }
            }
        }

        private static String text(List<BodyPart> bodies, String type)
                throws MessagingException, IOException {
            for (var part : bodies) {
                if (is(part, type)) {
                    return (String) part.getContent();
                }
            }
            throw new AssertionError("A letter without " + type);
        }

        private static boolean is(BodyPart part, String type) {
            try {
                return part.isMimeType(type);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
