package fr.eterritoire.courrier;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One mail to write: the template `mail/{template}.jte` shown with `page` makes its HTML, and its
/// plain text is derived from that HTML.
///
/// @param holdFor how long it waits before it leaves, so that the act it tells of can be undone
/// @param holdKey names the act; {@link Courrier#recall} with it takes back what has not left
/// @param replyTo where an answer goes, when not to the platform
/// @param ends where one tap ends the list it belongs to, when it belongs to one; said in its
///   headers (RFC 8058)
/// @param pictures shown in the mail as `cid:{name}`; a mail never loads anything from a server
public record Letter(
        Email to,
        String subject,
        String template,
        Object page,
        Duration holdFor,
        Optional<String> holdKey,
        Optional<Email> replyTo,
        Optional<String> ends,
        List<InlinePicture> pictures) {

    /// A subject is one line, whatever was typed: no header can be smuggled in with it.
    public Letter {
        subject = subject.replaceAll("\\p{Cntrl}+", " ");
    }

    public Letter(Email to, String subject, String template, Object page) {
        this(
                to,
                subject,
                template,
                page,
                Duration.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    public Letter heldFor(Duration duration, String key) {
        return new Letter(
                to, subject, template, page, duration, Optional.of(key), replyTo, ends, pictures);
    }

    public Letter with(List<InlinePicture> inline) {
        return new Letter(to, subject, template, page, holdFor, holdKey, replyTo, ends, inline);
    }

    /// An answer to it goes there.
    public Letter answeredTo(Email address) {
        return new Letter(
                to,
                subject,
                template,
                page,
                holdFor,
                holdKey,
                Optional.of(address),
                ends,
                pictures);
    }

    /// It is one of a list, which a POST to this address ends at once, without signing in.
    public Letter endedAt(String address) {
        return new Letter(
                to,
                subject,
                template,
                page,
                holdFor,
                holdKey,
                replyTo,
                Optional.of(address),
                pictures);
    }

    /// A picture carried inside the mail.
    public record InlinePicture(String name, String mediaType, byte[] bytes) {}
}
