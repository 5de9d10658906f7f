package fr.eterritoire.ouverture;

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
import java.util.TreeMap;

/// The answers of the form as they were typed, so that nothing entered is lost.
public record ClaimForm(Map<String, String> answers) {
    private static final List<String> FIELDS = List.of("nom", "fonction", "courriel", "telephone");
    private static final int LONGEST = 140;

    /// Digits of a number in France or overseas, with what people write between them.
    private static final String PHONE = "\\+?[0-9][0-9 .()-]{8,24}";

    public ClaimForm {
        var known = new TreeMap<String, String>();
        for (var field : FIELDS) {
            known.put(
                    field,
                    answers.getOrDefault(field, "").replaceAll("[\\p{Cntrl}]+", " ").strip());
        }
        answers = Map.copyOf(known);
    }

    public String get(String field) {
        return answers.getOrDefault(field, "");
    }

    /// The same with this address, whatever was typed.
    ClaimForm writtenFrom(Email mail) {
        var known = new TreeMap<>(answers);
        known.put("courriel", mail.value());
        return new ClaimForm(known);
    }

    /// Who asks; only when there is no fault.
    Claim.Claimant claimant() {
        return new Claim.Claimant(
                get("nom"), get("fonction"), new Email(get("courriel")), get("telephone"));
    }

    /// In the order of the form.
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        required("nom", words("ouverture.give-name"), faults);
        required("fonction", words("ouverture.give-post"), faults);
        if (Email.parse(get("courriel")).isEmpty()) {
            faults.add(
                    new Fault(
                            "courriel",
                            get("courriel").isEmpty()
                                    ? words("ouverture.give-mail")
                                    : words("ouverture.mail-incomplete")));
        }
        if (!get("telephone").matches(PHONE)) {
            faults.add(
                    new Fault(
                            "telephone",
                            get("telephone").isEmpty()
                                    ? words("ouverture.give-phone")
                                    : words("ouverture.phone-unread")));
        }
        return faults;
    }

    private void required(String field, String missing, List<Fault> faults) {
        var length = get(field).length();
        if (length == 0) {
            faults.add(new Fault(field, missing));
        } else if (length > LONGEST) {
            faults.add(new Fault(field, words("submission.too-long", length, LONGEST)));
        }
    }

    /// The same for the same answers only.
    String fingerprint() {
        try {
            var typed = new TreeMap<>(answers).toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(typed));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
