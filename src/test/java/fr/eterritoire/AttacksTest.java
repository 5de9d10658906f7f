package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;

import fr.eterritoire.text.Csv;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What people with bad intentions try on public forms, and what comes of it.
@LineTest
class AttacksTest {
    private static final String SMUGGLED = "Loto\r\nBcc: tous@piege.test\r\n\r\nAchetez";

    /// Names that a careless program would copy from a form into a row.
    private static final Map<String, String> MORE =
            Map.ofEntries(
                    Map.entry("id", "1"),
                    Map.entry("state", "APPROVED"),
                    Map.entry("etat", "APPROVED"),
                    Map.entry("owner", "1"),
                    Map.entry("territoire", "1"),
                    Map.entry("territoire.id", "1"),
                    Map.entry("content", "1"),
                    Map.entry("content.id", "1"),
                    Map.entry("facts.state", "APPROVED"),
                    Map.entry("verifiedAt", "2020-01-01T00:00:00Z"),
                    Map.entry("verified_at", "2020-01-01T00:00:00Z"),
                    Map.entry("sender", "autre@piege.test"),
                    Map.entry("mergedInto", "1"),
                    Map.entry("_method", "delete"),
                    Map.entry("class.module.classLoader.x", "1"));

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Ledger ledger;
    @Autowired GreenMail mails;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    @Test
    void no_header_is_smuggled_into_a_letter() throws MessagingException {
        var smuggling =
                village.draft(
                        VOUILLE,
                        "Fête",
                        Map.of(
                                "titre", SMUGGLED,
                                "organisateur", SMUGGLED,
                                "lieu", SMUGGLED,
                                "contactNom", SMUGGLED));
        assertThat(smuggling.send(Village.NO_PICTURE).status()).isEqualTo(200);
        var confirm = village.letters().last(smuggling.author(), "Confirmez votre proposition");
        visitor.post(confirm.link("Confirmer"), Map.of());
        village.letters().last(VOUILLE.decider, "Loto Bcc");
        for (var message : mails.getReceivedMessages()) {
            assertThat(message.getHeader("Bcc")).isNull();
            assertThat(recipients(message)).noneMatch(to -> to.contains("piege"));
            assertThat(message.getSubject()).doesNotContain("\r", "\n");
        }
    }

    private static List<String> recipients(MimeMessage message) throws MessagingException {
        return Arrays.stream(message.getAllRecipients()).map(Object::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.test\r\nBcc: tous@piege.test",
                "a@b.test,tous@piege.test",
                "a@b.test;tous@piege.test",
                "a@b.test%0aBcc:tous@piege.test",
                "\"a\\\"\r\nBcc:x\"@piege.test",
                "a@b.test <tous@piege.test>"
            })
    void an_address_is_one_address(String typed) {
        var page =
                village.draft(VOUILLE, "Fête", Map.of("courriel", typed)).send(Village.NO_PICTURE);
        assertThat(page.status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/../../etc/passwd",
                "/media/..%2f..%2fetc%2fpasswd",
                "/media/%2e%2e/%2e%2e/etc/passwd",
                "/media/..%5c..%5cwindows",
                "/media/..;/..;/etc/passwd",
                "/css/../application.yml",
                "/css/%2e%2e/application.yml",
                "/css/..%252fapplication.yml",
                "/../application.yml",
                "/application.yml",
                "/BOOT-INF/classes/application.yml",
                "/WEB-INF/web.xml",
                "/actuator/env",
                "/actuator/heapdump",
                "/db/migration/V200__people.sql"
            })
    void no_file_is_read_by_its_path(String path) {
        assertThat(visitor.get(path).status()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//piege.test/",
                "//piege.test/%2e%2e",
                "/%2f%2fpiege.test",
                "/\\piege.test",
                "/%5cpiege.test",
                "/vienne//piege.test/",
                "/VIENNE/VOUILLE//piege.test",
                "/.piege.test",
                "/@piege.test",
                "/en//piege.test/",
                "/autour?suite=//piege.test"
            })
    void no_address_of_ours_leads_away(String path) {
        var page =
                web.get()
                        .uri(URI.create("http://localhost" + path.replace("\\", "%5c")))
                        .exchange();
        var location = page.getResponse().getHeader("Location");
        if (location != null) {
            assertThat(location).startsWith("/").doesNotStartWith("//").doesNotStartWith("/\\");
        }
    }

    @Test
    void a_field_too_many_changes_nothing() {
        var typed = new LinkedHashMap<>(MORE);
        typed.put("date", village.day(30).toString());
        var draft = village.draft(VOUILLE, "Loto de trop", typed);
        assertThat(draft.send(Village.NO_PICTURE).status()).isEqualTo(200);
        var entry = ledger.lastOf(draft);
        assertThat(entry.state()).isEqualTo("RECEIVED");
        assertThat(territoire(entry)).isEqualTo("86294");
        visitor.post(draft.confirmLink(), MORE);
        assertThat(ledger.lastOf(draft))
                .isEqualTo(
                        new Ledger.Entry(
                                entry.submission(),
                                entry.content(),
                                entry.territoire(),
                                "VERIFIED"));
        var decider = draft.deciderLink();
        visitor.post(draft.authorLink() + "/reponse", with("reponse", "À 20 h."));
        assertThat(ledger.lastOf(draft).state()).isEqualTo("VERIFIED");
        visitor.post(decider + "/correction", with("question", "Où ?"));
        assertThat(ledger.lastOf(draft).state()).isEqualTo("SENT_BACK");
        visitor.post(draft.authorLink() + "/retrait", MORE);
        assertThat(ledger.lastOf(draft).state()).isEqualTo("LAPSED");
        assertThat(territoire(ledger.lastOf(draft))).isEqualTo("86294");
    }

    @Test
    void a_report_belongs_to_what_it_is_made_on() {
        var bal = village.proposes("Bal de trop").confirmed().published();
        var form = visitor.get(bal.address() + "/signalement").form();
        village.waits(Duration.ofSeconds(4));
        MORE.forEach(form::set);
        form.set("raison", "PRIVACY");
        form.set("precisions", "Faux");
        form.set("nom", "Paul");
        form.set("courriel", "paul@asso.test");
        form.set("bonneFoi", "oui");
        assertThat(visitor.post(bal.address() + "/signalement", form).status()).isEqualTo(200);
        var kept =
                db.sql("select state || ' ' || content from report order by id desc limit 1")
                        .query(String.class)
                        .single();
        assertThat(kept).isEqualTo("OPEN " + ledger.lastOf(bal).content());
    }

    private static Map<String, String> with(String field, String value) {
        var all = new LinkedHashMap<>(MORE);
        all.put(field, value);
        return all;
    }

    private String territoire(Ledger.Entry entry) {
        return db.sql("select code from territoire where id = ?")
                .param(entry.territoire())
                .query(String.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void no_cell_of_a_table_is_a_formula(String typed) {
        var table = Csv.of(List.of("Titre"), List.of(List.of(typed)));
        assertThat(table.lines().skip(1).findFirst().orElseThrow()).matches("\"?'.*|\"'");
    }

    @Test
    void another_host_gets_none_of_our_pages() {
        assertThat(visitor.get("/", "piege.test").status()).isEqualTo(421);
    }
}
