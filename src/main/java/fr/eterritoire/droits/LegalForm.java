package fr.eterritoire.droits;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.text.Fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The answers about a town hall as they were typed. They may be left empty: one comes back to
/// them; what is filled in must be right.
public record LegalForm(Map<String, String> answers) {
    private static final int LONGEST = 300;

    public LegalForm {
        var known = new TreeMap<String, String>();
        for (var field : LegalFacts.FIELDS) {
            var typed = answers.getOrDefault(field, "");
            known.put(field, typed.replaceAll("\\p{Cntrl}+", " ").strip());
        }
        answers = Map.copyOf(known);
    }

    public String get(String field) {
        return answers.getOrDefault(field, "");
    }

    /// @param kept what is there now; `live` whether the pages are the town hall's own: then
    ///   nothing that is there may be taken away (S-2.13)
    List<Fault> faults(Facts kept, boolean live) {
        var faults = faults();
        kept.byField()
                .forEach(
                        (field, known) -> {
                            if (live && !known.isBlank() && get(field).isEmpty()) {
                                faults.add(new Fault(field, words("droits.emptied")));
                            }
                        });
        return faults;
    }

    private List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        for (var field : LegalFacts.FIELDS) {
            var length = get(field).length();
            if (length > LONGEST) {
                faults.add(new Fault(field, words("submission.too-long", length, LONGEST)));
            }
        }
        if (!get("telephone").isEmpty() && !get("telephone").matches("\\+?[\\d .()-]{6,25}")) {
            faults.add(new Fault("telephone", words("droits.phone-fault")));
        }
        if (!get("courriel").isEmpty() && Email.parse(get("courriel")).isEmpty()) {
            faults.add(new Fault("courriel", words("droits.mail-incomplete")));
        }
        return faults;
    }

    Facts facts() {
        return new Facts(
                get("adresse"),
                get("telephone"),
                get("courriel"),
                get("directeur"),
                get("delegue"),
                get("images"));
    }
}
