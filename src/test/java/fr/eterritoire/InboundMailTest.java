package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;

import fr.eterritoire.accounts.Role;

import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;

import java.util.Properties;

/// A mail to a commune's own address becomes a draft there; any other is refused.
@LineTest
class InboundMailTest {
    private static final String TO_VOUILLE = "affiches+86294@eterritoire.test";

    @Autowired Office office;
    @Autowired Visitor visitor;
    @Autowired Ledger ledger;
    @Autowired GreenMail server;

    @Autowired
    @Qualifier("readMailbox")
    RecurringTask<Void> mailbox;

    @BeforeEach
    void empty_the_mailbox() throws FolderException {
        read();
    }

    @Test
    void a_poster_mailed_to_a_commune_becomes_a_draft_with_its_picture() throws Exception {
        deliver(
                mail(TO_VOUILLE, "Fwd: Loto des pompiers", "Samedi 3 avril 2027 à 20h, gymnase.")
                        .with("logo.jpg", Posters.logo("pompiers"))
                        .with("affiche.jpg", Posters.one("pompiers")));
        read();

        var editor = redactor(VOUILLE);
        var list = editor.list("brouillons", "pompiers");
        assertThat(list.words()).contains("Loto des pompiers", "Reçu par courriel");
        var draft = editor.clerk().get(list.link("Loto des pompiers"));
        assertThat(draft.field("date")).isEqualTo("2027-04-03");
        assertThat(draft.field("debut")).isEqualTo("20:00");
        assertThat(draft.field("lieu")).isEqualTo("Gymnase");
        assertThat(draft.field("photoLargeur")).isEqualTo("800");
        assertThat(draft.words()).contains("À vérifier", "Samedi 3 avril 2027");
        assertThat(visitor.get("/vienne/vouille/agenda.json").body()).doesNotContain("pompiers");
        assertThat(allSeen()).isTrue();
        var before = ledger.read();
        read();
        assertThat(ledger.read()).isEqualTo(before);
    }

    @Test
    void it_goes_to_the_commune_it_is_addressed_to_and_to_no_other() throws Exception {
        deliver(mail("affiches@civray.test", "Foire de Civray", "Venez nombreux."));
        read();
        assertThat(redactor(CIVRAY).list("brouillons", "foire").words()).contains("Foire de");
        assertThat(redactor(VOUILLE).list("brouillons", "foire").words()).contains("Rien ici pour");
    }

    @Test
    void what_is_addressed_to_nobody_we_know_or_comes_from_a_machine_is_refused() throws Exception {
        deliver(mail("affiches@eterritoire.test", "À personne", "Texte"));
        deliver(mail("affiches+99999@eterritoire.test", "À nulle part", "Texte"));
        deliver(mail("affiches+86294@ailleurs.test", "Autre domaine", "Texte"));
        deliver(
                mail(TO_VOUILLE, "Absence du bureau", "Je reviens")
                        .marked("Auto-Submitted", "auto-replied"));
        deliver(mail(TO_VOUILLE, "Vide", " "));
        var before = ledger.read();
        read();
        assertThat(ledger.read()).isEqualTo(before);
        assertThat(allSeen()).isTrue();
    }

    @Test
    void the_office_says_where_to_write() {
        var page = redactor(VOUILLE).clerk().get("/mairie/86294/affiches");
        assertThat(page.words()).contains(TO_VOUILLE);
    }

    /// A mail that is being written.
    private record Written(MimeMessage message, MimeMessageHelper parts) {
        Written with(String name, byte[] picture) throws MessagingException {
            parts.addAttachment(name, new ByteArrayResource(picture), "image/jpeg");
            return this;
        }

        Written marked(String header, String value) throws MessagingException {
            message.setHeader(header, value);
            return this;
        }
    }

    private static Written mail(String to, String subject, String text) throws MessagingException {
        var message = new MimeMessage(Session.getInstance(new Properties()));
        var parts = new MimeMessageHelper(message, true, "UTF-8");
        parts.setFrom("asso@ailleurs.test");
        parts.setTo(to);
        parts.setSubject(subject);
        parts.setText(text, "<p>" + text + "</p>");
        return new Written(message, parts);
    }

    private void deliver(Written mail) throws MessagingException {
        mail.message.saveChanges();
        server.getUserManager().getUser("affiches").deliver(mail.message);
    }

    private boolean allSeen() throws FolderException {
        var user = server.getUserManager().getUser("affiches");
        return server.getManagers().getImapHostManager().getInbox(user).getMessages().stream()
                .allMatch(stored -> stored.getFlags().contains(Flags.Flag.SEEN));
    }

    private void read() {
        mailbox.execute(mailbox.instance("recurring"), null);
    }

    private Redactor redactor(Village.Commune commune) {
        return Redactor.of(office.at(commune, Role.EDITOR), commune);
    }
}
