package fr.eterritoire.courrier;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.Date;

/// Carries letters by SMTP.
@Component
@Profile("!dev")
class SmtpPost implements Post {
    private final JavaMailSender sender;
    private final CourrierSettings settings;

    SmtpPost(JavaMailSender sender, CourrierSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    @Override
    public boolean carry(LetterStore.Kept letter) {
        try {
            sender.send(message(letter));
            return true;
        } catch (MessagingException e) {
            throw new MailPreparationException("Letter " + letter.id(), e);
        }
    }

    private MimeMessage message(LetterStore.Kept letter) throws MessagingException {
        var message = new LetterMessage(sender.createMimeMessage(), messageId(letter));
        var parts =
                new MimeMessageHelper(
                        message,
                        MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED,
                        StandardCharsets.UTF_8.name());
        parts.setFrom(settings.expediteur());
        parts.setTo(letter.recipient().value());
        if (letter.replyTo().isPresent()) {
            parts.setReplyTo(letter.replyTo().get());
        }
        parts.setSubject(letter.subject());
        parts.setSentDate(Date.from(letter.queuedAt()));
        parts.setText(letter.text(), letter.html());
        for (var picture : letter.pictures()) {
            parts.addInline(
                    picture.name(), new ByteArrayResource(picture.bytes()), picture.mediaType());
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", "fr");
        if (letter.ends().isPresent()) {
            // RFC 8058: both, or mail programs show no button
            message.setHeader("List-Unsubscribe", "<" + letter.ends().get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    private String messageId(LetterStore.Kept letter) {
        return "<"
                + letter.messageId()
                + settings.expediteur().substring(settings.expediteur().indexOf('@'))
                + ">";
    }

    /// The identifier comes from the row, so that a letter sent twice by accident is shown once.
    private static final class LetterMessage extends MimeMessage {
        private final String id;

        LetterMessage(MimeMessage source, String id) throws MessagingException {
            super(source.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
