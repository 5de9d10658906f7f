package fr.eterritoire.relais;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.text.Fault;

import java.util.List;
import java.util.Optional;

/// What the form of a first message shows.
///
/// @param notice why it was not sent though nothing in it is wrong, may be empty
public record WriteFormPage(
        About about, WriteForm form, List<Fault> faults, String token, String notice) {

    public Optional<String> faultOf(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::words)
                .findFirst();
    }

    /// « Écrire à la mairie », « Écrire à l’auteur »
    public String heading() {
        return about.addressee() instanceof Correspondent.Office
                ? words("relais.write-to-office", about.addressee().name())
                : words("relais.write-to-author");
    }

    /// « Erreur : » first, for whoever hears the page (S-8.1).
    public String title() {
        return faults.isEmpty() && notice.isEmpty()
                ? heading()
                : words("submission.fault-title", heading());
    }

    public int mostWords() {
        return WriteForm.LONGEST_WORDS;
    }

    public int mostName() {
        return WriteForm.LONGEST_NAME;
    }
}
