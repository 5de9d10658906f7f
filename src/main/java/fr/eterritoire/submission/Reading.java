package fr.eterritoire.submission;

import fr.eterritoire.content.Evenement;
import fr.eterritoire.courrier.Email;

import java.util.List;

/// What came of reading a form.
public sealed interface Reading {
    record Read(Evenement evenement, Email sender) implements Reading {}

    /// In the order of the form.
    record Faulty(List<Fault> faults) implements Reading {}
}
