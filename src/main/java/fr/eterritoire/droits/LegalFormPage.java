package fr.eterritoire.droits;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;

import java.util.List;
import java.util.Optional;

/// The form about a town hall.
///
/// @param office code of the territory in addresses of the office
/// @param missing what its pages still lack, as it is kept
/// @param live whether the pages are the town hall's own
public record LegalFormPage(
        Agent agent,
        Territoire territoire,
        String office,
        LegalForm form,
        List<Fault> faults,
        List<String> missing,
        boolean live) {

    public List<String> fields() {
        return LegalFacts.FIELDS;
    }

    public Optional<String> faultOf(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::words)
                .findFirst();
    }

    public String label(String field) {
        return words("droits.field-" + field);
    }

    public String hint(String field) {
        return words("droits.hint-" + field);
    }

    /// « Erreur : » first, for whoever hears the page (S-8.1).
    public String title() {
        var title = words("droits.legal-title");
        return faults.isEmpty() ? title : words("submission.fault-title", title);
    }
}
