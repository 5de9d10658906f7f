package fr.eterritoire.courrier;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.jsoup.Jsoup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes a mail apart: its text, plain or else made plain, and its pictures.
final class MailParts {
    private static final int HEAVIEST = 20 * 1024 * 1024;
    private static final int MOST_PICTURES = 5;
    private static final int DEEPEST = 8;

    private final Message message;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<byte[]> pictures = new ArrayList<>();

    MailParts(Message message) {
        this.message = message;
    }

    IncomingMail mail(OfficeAddresses offices) throws MessagingException, IOException {
        collect(message, 0);
        var subject = message.getSubject();
        return new IncomingMail(
                office(offices), subject == null ? "" : subject, text(), pictures, isAutomatic());
    }

    private Optional<String> office(OfficeAddresses offices) throws MessagingException {
        var written = new ArrayList<String>();
        for (var header : List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc")) {
            var values = message.getHeader(header);
            if (values != null) {
                Stream.of(values).flatMap(MailParts::addresses).forEach(written::add);
            }
        }
        return written.stream().map(offices::office).flatMap(Optional::stream).findFirst();
    }

    private static Stream<String> addresses(String header) {
        try {
            return Stream.of(InternetAddress.parseHeader(header, false))
                    .map(InternetAddress::getAddress)
                    .filter(address -> address != null);
        } catch (AddressException _) {
            return Stream.empty();
        }
    }

    /// RFC 3834, and what lists and failed deliveries say.
    private boolean isAutomatic() throws MessagingException {
        var submitted = message.getHeader("Auto-Submitted");
        var path = message.getHeader("Return-Path");
        return submitted != null && !submitted[0].strip().equalsIgnoreCase("no")
                || path != null && path[0].strip().equals("<>")
                || message.getHeader("List-Id") != null;
    }

    private String text() {
        return plain.isEmpty()
                ? Jsoup.parse(html.toString()).wholeText().strip()
                : plain.toString().strip();
    }

    private void collect(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST) {
            return;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (var at = 0; at < parts.getCount(); at++) {
                collect(parts.getBodyPart(at), depth + 1);
            }
        } else if (part.isMimeType("message/rfc822") && part.getContent() instanceof Part inner) {
            collect(inner, depth + 1);
        } else if (part.isMimeType("image/*")) {
            picture(part);
        } else if (part.isMimeType("text/plain") && !isAttached(part)) {
            plain.append(String.valueOf(part.getContent())).append('\n');
        } else if (part.isMimeType("text/html") && !isAttached(part)) {
            html.append(String.valueOf(part.getContent()));
        }
    }

    private static boolean isAttached(Part part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    }

    private void picture(Part part) throws MessagingException, IOException {
        if (pictures.size() < MOST_PICTURES) {
            var bytes = part.getInputStream().readNBytes(HEAVIEST);
            if (bytes.length < HEAVIEST) {
                pictures.add(bytes);
            }
        }
    }
}
