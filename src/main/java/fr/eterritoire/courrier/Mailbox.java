package fr.eterritoire.courrier;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;

/// The door for what comes in by mail: reads what nobody has read yet, and marks it as read once
/// something was made of it, or once it was refused. A mail is handed over again if that failed.
@Component
public class Mailbox {
    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final int MOST_AT_ONCE = 50;
    private static final String PATIENCE = "20000";

    private final IncomingSettings settings;
    private final OfficeAddresses addresses;

    Mailbox(IncomingSettings settings) {
        this.settings = settings;
        this.addresses = new OfficeAddresses(settings);
    }

    /// How many were taken, and how many refused.
    public record Read(int taken, int refused) {}

    /// Where to write to an office; empty while no mailbox is read.
    ///
    /// @param code INSEE code or SIREN
    public Optional<Email> addressOf(String code) {
        return settings.isOn() ? addresses.of(code) : Optional.empty();
    }

    /// Hands over what came in since, oldest first. One reads at a time: two would both take what
    /// neither has marked yet.
    ///
    /// @param take whether something was made of it; what it throws leaves the mail unread
    public synchronized Read read(Predicate<IncomingMail> take) {
        if (!settings.isOn()) {
            return new Read(0, 0);
        }
        try (var store = session().getStore(protocol())) {
            store.connect(
                    settings.hote(),
                    settings.port(),
                    settings.utilisateur(),
                    settings.motDePasse());
            try (var folder = store.getFolder(settings.dossier())) {
                folder.open(Folder.READ_WRITE);
                return read(folder, take);
            }
        } catch (MessagingException fault) {
            throw new IllegalStateException("The mailbox does not answer", fault);
        }
    }

    private Read read(Folder folder, Predicate<IncomingMail> take) throws MessagingException {
        var taken = 0;
        var refused = 0;
        var unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        for (var at = 0; at < Math.min(unread.length, MOST_AT_ONCE); at++) {
            if (understood(unread[at]).filter(take).isPresent()) {
                taken++;
            } else {
                refused++;
            }
            unread[at].setFlag(Flags.Flag.SEEN, true);
        }
        if (refused > 0) {
            LOG.info("{} mails refused", refused);
        }
        return new Read(taken, refused);
    }

    /// Empty when it cannot be understood: it would not be the next time either.
    private Optional<IncomingMail> understood(Message message) {
        try {
            return Optional.of(new MailParts(message).mail(addresses));
        } catch (MessagingException | java.io.IOException _) {
            return Optional.empty();
        }
    }

    private String protocol() {
        return settings.chiffre() ? "imaps" : "imap";
    }

    /// Reading does not mark as read: that is done once something was made of it.
    private Session session() {
        var properties = new Properties();
        for (var name : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol() + "." + name, PATIENCE);
        }
        properties.setProperty("mail." + protocol() + ".peek", "true");
        properties.setProperty("mail.imaps.ssl.checkserveridentity", "true");
        return Session.getInstance(properties);
    }
}
