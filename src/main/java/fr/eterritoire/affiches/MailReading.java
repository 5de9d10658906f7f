package fr.eterritoire.affiches;

import fr.eterritoire.courrier.IncomingMail;
import fr.eterritoire.courrier.Mailbox;
import fr.eterritoire.media.Images;
import fr.eterritoire.media.Images.Reception;
import fr.eterritoire.redaction.Drafts;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Siren;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// Makes drafts of the mails that came to the addresses of communes and intercommunalities. Whoever
/// knows such an address can write to it: what comes in too often, or from a machine, is refused.
@Component
class MailReading {
    /// As many a day become drafts; a mairie gets a few.
    static final int MOST_A_DAY = 30;

    private static final int WIDE_ENOUGH = 400;

    private final Mailbox mailbox;
    private final Affiches affiches;
    private final Drafts drafts;
    private final Images images;
    private final Territoires territoires;
    private final InstantSource clock;

    MailReading(
            Mailbox mailbox,
            Affiches affiches,
            Drafts drafts,
            Images images,
            Territoires territoires,
            InstantSource clock) {
        this.mailbox = mailbox;
        this.affiches = affiches;
        this.drafts = drafts;
        this.images = images;
        this.territoires = territoires;
        this.clock = clock;
    }

    /// @return how many mails became drafts, and how many were refused
    Mailbox.Read run() {
        return mailbox.read(this::take);
    }

    private boolean take(IncomingMail mail) {
        var office = mail.office().flatMap(this::find);
        if (office.isEmpty() || mail.automatic() || isEmpty(mail) || isTooMuch(office.get())) {
            return false;
        }
        affiches.mailed(office.get(), mail.subject(), mail.text(), picture(mail));
        return true;
    }

    private static boolean isEmpty(IncomingMail mail) {
        return mail.text().isBlank() && mail.pictures().isEmpty();
    }

    private boolean isTooMuch(Territoire office) {
        var since = clock.instant().minus(Duration.ofDays(1));
        return drafts.countMailed(office, since) >= MOST_A_DAY;
    }

    private Optional<Territoire> find(String code) {
        try {
            return code.length() == 9
                    ? territoires.findEpci(new Siren(code)).map(Territoire.class::cast)
                    : territoires.findCommune(new CodeInsee(code)).map(Territoire.class::cast);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The first that can be read and is no logo.
    private Optional<Reception.Received> picture(IncomingMail mail) {
        return mail.pictures().stream()
                .map(images::receive)
                .filter(Reception.Received.class::isInstance)
                .map(Reception.Received.class::cast)
                .filter(received -> Math.max(received.width(), received.height()) >= WIDE_ENOUGH)
                .findFirst();
    }
}
