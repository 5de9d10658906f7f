package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.text.Fault;

import java.util.List;
import java.util.Optional;

/// Where a town hall shows one thing that its commune is proud of.
///
/// @param action where the form is sent
/// @param isNew it is not there yet
/// @param preview its picture as a `data:` address, if one has come
public record AtoutPage(
        Agent agent,
        Commune commune,
        String desk,
        String action,
        boolean isNew,
        AtoutForm form,
        List<Fault> faults,
        Optional<String> preview) {

    public AtoutKind[] kinds() {
        return AtoutKind.values();
    }

    public Optional<String> faultOf(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::words)
                .findFirst();
    }

    public int longestWords() {
        return AtoutForm.LONGEST_WORDS;
    }

    /// « Erreur : » first, for whoever hears the page (S-8.1).
    public String title() {
        var title =
                isNew
                        ? words("installer.office-atout-new")
                        : words("installer.office-atout-change");
        return faults.isEmpty() ? title : words("submission.fault-title", title);
    }
}
