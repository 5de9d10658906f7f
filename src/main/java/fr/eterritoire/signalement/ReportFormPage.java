package fr.eterritoire.signalement;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.publication.Live;
import fr.eterritoire.text.Fault;

import java.util.List;
import java.util.Optional;

/// What the form to report something shows.
///
/// @param address of the announcement, in full
/// @param notice why it was not sent though nothing in it is wrong, may be empty
public record ReportFormPage(
        Live live,
        String address,
        ReportForm form,
        List<Fault> faults,
        String token,
        String notice) {

    public Optional<String> faultOf(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::words)
                .findFirst();
    }

    /// « Erreur : » first, for whoever hears the page (S-8.1).
    public String title() {
        var title = words("signalement.report-this", live.content().title());
        return faults.isEmpty() && notice.isEmpty()
                ? title
                : words("submission.fault-title", title);
    }

    public String named() {
        return Naming.of(live.content());
    }

    public Reason[] reasons() {
        return Reason.values();
    }
}
