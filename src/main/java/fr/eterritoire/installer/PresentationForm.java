package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.text.Fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The town hall's own words as they were typed.
public record PresentationForm(
        String assets, String needs, String contact, String phone, boolean asked) {
    /// What one page still holds.
    static final int LONGEST_TEXT = 700;

    static final int LONGEST_CONTACT = 120;

    static PresentationForm of(Map<String, String> typed) {
        return new PresentationForm(
                text(typed, "atouts"),
                text(typed, "besoins"),
                line(typed, "contact"),
                line(typed, "telephone"),
                typed.containsKey("questions"));
    }

    static PresentationForm of(Presentation kept) {
        return new PresentationForm(
                kept.assets(), kept.needs(), kept.contact(), kept.phone(), kept.asked());
    }

    /// Line ends stay, one kind of them.
    static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "")
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n]]+", " ")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    static String line(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").replaceAll("\\p{Cntrl}+", " ").strip();
    }

    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        tooLong("atouts", assets, LONGEST_TEXT).ifPresent(faults::add);
        tooLong("besoins", needs, LONGEST_TEXT).ifPresent(faults::add);
        tooLong("contact", contact, LONGEST_CONTACT).ifPresent(faults::add);
        if (!phone.isEmpty() && !phone.matches("\\+?[\\d .()-]{6,25}")) {
            faults.add(new Fault("telephone", words("droits.phone-fault")));
        }
        return faults;
    }

    static Optional<Fault> tooLong(String field, String typed, int most) {
        return typed.length() > most
                ? Optional.of(new Fault(field, words("submission.too-long", typed.length(), most)))
                : Optional.empty();
    }
}
