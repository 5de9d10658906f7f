package fr.eterritoire.droits;

import static fr.eterritoire.text.Words.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A use of personal data, one row of the register (RGPD article 30).
enum Treatment {
    PROPOSALS,
    TRUST,
    REPORTS,
    MESSAGES,
    OPPOSITION,
    WATCHES,
    ACCOUNTS,
    JOURNAL,
    LETTERS,
    LINKS,
    AUDIENCE;

    private static final List<String> ASKED =
            List.of("name", "purpose", "basis", "people", "data", "recipients");

    /// What the law asks of each, but how long it is kept, which is a setting.
    List<String> said() {
        return ASKED.stream().map(what -> words("droits.register-" + key() + "-" + what)).toList();
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> headings() {
        return Stream.concat(ASKED.stream(), Stream.of("kept"))
                .map(what -> words("droits.register-" + what))
                .toList();
    }
}
