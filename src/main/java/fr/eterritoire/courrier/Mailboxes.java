package fr.eterritoire.courrier;

import fr.eterritoire.text.EditDistance;

import java.util.List;
import java.util.Optional;

/// Where most people in France have their mail, to catch « gmial.com » before a letter is lost.
public final class Mailboxes {
    private static final List<String> KNOWN =
            List.of(
                    "gmail.com",
                    "orange.fr",
                    "wanadoo.fr",
                    "free.fr",
                    "sfr.fr",
                    "neuf.fr",
                    "bbox.fr",
                    "laposte.net",
                    "hotmail.fr",
                    "hotmail.com",
                    "outlook.fr",
                    "outlook.com",
                    "live.fr",
                    "yahoo.fr",
                    "yahoo.com",
                    "icloud.com",
                    "gmx.fr",
                    "aol.com",
                    "numericable.fr",
                    "proton.me",
                    "protonmail.com",
                    "mail.com",
                    "ymail.com");

    /// Of fewer letters, another is too often somebody’s own.
    private static final int LONG_ENOUGH = 8;

    private Mailboxes() {}

    /// The address that was meant, when the domain of this one is a letter away from a known one.
    public static Optional<Email> meant(Email typed) {
        var at = typed.value().indexOf('@') + 1;
        var domain = typed.value().substring(at);
        return KNOWN.contains(domain)
                ? Optional.empty()
                : KNOWN.stream()
                        .filter(known -> known.length() >= LONG_ENOUGH)
                        .filter(known -> EditDistance.between(known, domain) == 1)
                        .findFirst()
                        .map(known -> new Email(typed.value().substring(0, at) + known));
    }
}
