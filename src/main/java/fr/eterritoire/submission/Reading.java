package fr.eterritoire.submission;

import fr.eterritoire.content.Content;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.text.Fault;

import java.util.List;

/// What came of reading a form.
public sealed interface Reading<C extends Content> {
    record Read<C extends Content>(C content, Email sender) implements Reading<C> {}

    /// In the order of the form.
    record Faulty<C extends Content>(List<Fault> faults) implements Reading<C> {}
}
