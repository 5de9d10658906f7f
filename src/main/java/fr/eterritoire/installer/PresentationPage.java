package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.text.Fault;
import fr.eterritoire.text.SpokenDates;

import java.util.List;
import java.util.Optional;

/// Where a town hall presents its commune to newcomers.
///
/// @param office code of the commune in addresses of the office
/// @param atouts what it is proud of, with pictures
/// @param questions what it is asked, and what it has answered
public record PresentationPage(
        Agent agent,
        Commune commune,
        String office,
        PresentationForm form,
        List<Fault> faults,
        List<Atout> atouts,
        List<Question> questions) {

    /// @param answer `oui`, `non` or empty
    /// @param answered « Répondu le 3 mars 2026 », empty when it was not
    public record Question(
            Amenity amenity, String asks, String answer, String detail, String answered) {
        static Question of(Amenity amenity, Optional<Answer> answer) {
            return new Question(
                    amenity,
                    words("installer.office-ask-" + amenity.key()),
                    answer.map(known -> known.isThere() ? "oui" : "non").orElse(""),
                    answer.map(Answer::detail).orElse(""),
                    answer.map(
                                    known ->
                                            words(
                                                    "installer.office-answered",
                                                    SpokenDates.date(known.day())))
                            .orElse(""));
        }
    }

    public Optional<String> faultOf(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::words)
                .findFirst();
    }

    public int longestText() {
        return PresentationForm.LONGEST_TEXT;
    }

    public boolean mayAddAtout() {
        return atouts.size() < Atouts.MOST;
    }

    /// « Erreur : » first, for whoever hears the page (S-8.1).
    public String title() {
        var title = words("installer.office-title");
        return faults.isEmpty() ? title : words("submission.fault-title", title);
    }
}
