package fr.eterritoire.accounts;

import org.springframework.security.core.AuthenticatedPrincipal;

import java.io.Serializable;

/// What a session remembers: who signed in, and whether with a second factor. Roles are read at
/// each request, so that whoever loses one loses it at once.
public record SignedIn(long person, boolean secondFactor)
        implements AuthenticatedPrincipal, Serializable {
    /// The number of the person, under which their sessions are found.
    @Override
    public String getName() {
        return Long.toString(person);
    }

    public PersonId id() {
        return new PersonId(person);
    }
}
