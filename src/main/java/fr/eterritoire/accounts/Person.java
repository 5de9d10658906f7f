package fr.eterritoire.accounts;

import fr.eterritoire.courrier.Email;

/// Somebody who can sign in. Once erased there is no such person any more: the number stays in the
/// journal and names nobody (S-2.10).
///
/// @param name as colleagues read it: « Jeanne Martin »
public record Person(PersonId id, Email mail, String name) {}
