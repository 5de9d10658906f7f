package fr.eterritoire.relais;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.text.Fault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A first message as it was typed, so that nothing entered is lost. It holds no link and no mail
/// address: whoever reads it does not know its writer yet, and that is how people are cheated.
public record WriteForm(String name, String mail, String message) {
    public static final int LONGEST_WORDS = 3000;
    static final int LONGEST_NAME = 80;
    private static final int SHORTEST_WORDS = 10;
    private static final Pattern LINK =
            Pattern.compile("(?i)https?:/|\\bwww\\.|\\bt\\.me/|wa\\.me/");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    static WriteForm of(Map<String, String> typed) {
        return new WriteForm(
                typed.getOrDefault("nom", "").replaceAll("\\p{Cntrl}+", " ").strip(),
                typed.getOrDefault("courriel", "").strip(),
                plain(typed.getOrDefault("message", "")));
    }

    /// Line ends count once, as in the page; what no keyboard types is left out.
    public static String plain(String typed) {
        return typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /// In the order of the form.
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        wordsFault().ifPresent(said -> faults.add(new Fault("message", said)));
        if (name.isEmpty()) {
            faults.add(new Fault("nom", words("relais.give-name")));
        } else if (name.length() > LONGEST_NAME || ADDRESS.matcher(name).find()) {
            faults.add(new Fault("nom", words("relais.only-a-name", LONGEST_NAME)));
        }
        if (Email.parse(mail).isEmpty()) {
            faults.add(new Fault("courriel", words("relais.give-mail")));
        }
        return faults;
    }

    /// What is wrong with the length of a message.
    public static Optional<String> lengthFault(String message) {
        if (message.isEmpty()) {
            return Optional.of(words("relais.write-something"));
        }
        return message.length() > LONGEST_WORDS
                ? Optional.of(words("submission.too-long", message.length(), LONGEST_WORDS))
                : Optional.empty();
    }

    private Optional<String> wordsFault() {
        if (message.length() < SHORTEST_WORDS) {
            return Optional.of(words("relais.write-something"));
        }
        var length = lengthFault(message);
        if (length.isPresent()) {
            return length;
        }
        if (LINK.matcher(message).find()) {
            return Optional.of(words("relais.no-link"));
        }
        return ADDRESS.matcher(message).find()
                ? Optional.of(words("relais.no-address"))
                : Optional.empty();
    }

    /// The same for the same answers only.
    String fingerprint() {
        try {
            var typed = toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(typed));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
