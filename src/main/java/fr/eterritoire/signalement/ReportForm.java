package fr.eterritoire.signalement;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.signalement.Report.Said;
import fr.eterritoire.text.Fault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The answers of the form as they were typed, so that nothing entered is lost.
public record ReportForm(Map<String, String> answers) {
    private static final List<String> FIELDS =
            List.of("raison", "precisions", "nom", "courriel", "bonneFoi");
    private static final int LONGEST_WORDS = 2000;
    private static final int LONGEST_NAME = 140;

    public ReportForm {
        var known = new TreeMap<String, String>();
        for (var field : FIELDS) {
            known.put(field, plain(answers.getOrDefault(field, "")));
        }
        answers = Map.copyOf(known);
    }

    /// Line ends count once, as in the page; what no keyboard types is left out.
    static String plain(String typed) {
        return typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }

    public String get(String field) {
        return answers.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return !get(field).isEmpty();
    }

    /// What was said; only when there is no fault.
    Said said() {
        return new Said(
                reason().orElseThrow(),
                get("precisions"),
                Optional.of(get("nom")).filter(name -> !name.isEmpty()),
                Email.parse(get("courriel")));
    }

    private Optional<Reason> reason() {
        return Reason.find(get("raison"));
    }

    /// Whether name and address are asked for: they are until the reason says otherwise.
    public boolean asksWho() {
        return reason().map(Reason::asksWho).orElse(true);
    }

    /// In the order of the form.
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (reason().isEmpty()) {
            faults.add(new Fault("raison", words("signalement.choose-reason")));
        }
        required("precisions", words("signalement.say-what"), LONGEST_WORDS, faults);
        if (asksWho() || has("nom")) {
            required("nom", words("signalement.give-name"), LONGEST_NAME, faults);
        }
        if ((asksWho() || has("courriel")) && Email.parse(get("courriel")).isEmpty()) {
            faults.add(new Fault("courriel", mailFault()));
        }
        if (!has("bonneFoi")) {
            faults.add(new Fault("bonneFoi", words("signalement.confirm-faith")));
        }
        return faults;
    }

    private String mailFault() {
        return has("courriel")
                ? words("signalement.mail-incomplete")
                : words("signalement.give-mail");
    }

    private void required(String field, String missing, int longest, List<Fault> faults) {
        var length = get(field).length();
        if (length == 0) {
            faults.add(new Fault(field, missing));
        } else if (length > longest) {
            faults.add(new Fault(field, words("submission.too-long", length, longest)));
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
