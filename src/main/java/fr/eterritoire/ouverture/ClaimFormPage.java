package fr.eterritoire.ouverture;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;

import java.util.List;
import java.util.Optional;

/// What the form « Ouvrir la page de ma commune » shows.
///
/// @param invitedBy the intercommunality at whose invitation it is filled
/// @param action where it is sent
/// @param notice why it was not sent though nothing in it is wrong, may be empty
public record ClaimFormPage(
        Territoire territoire,
        Optional<Epci> invitedBy,
        String action,
        ClaimForm form,
        List<Fault> faults,
        String token,
        String notice) {

    public Optional<String> faultOf(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::words)
                .findFirst();
    }

    public String heading() {
        return heading(territoire);
    }

    static String heading(Territoire territoire) {
        return territoire instanceof Commune commune
                ? words("ouverture.open-commune", commune.name())
                : words("ouverture.open-epci", territoire.name());
    }

    /// « Erreur : » first, for whoever hears the page (S-8.1).
    public String title() {
        return faults.isEmpty() && notice.isEmpty()
                ? heading()
                : words("submission.fault-title", heading());
    }

    public boolean isCommune() {
        return territoire instanceof Commune;
    }
}
