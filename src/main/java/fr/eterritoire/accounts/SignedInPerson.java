package fr.eterritoire.accounts;

import org.springframework.security.core.context.SecurityContextHolder;

import java.util.Optional;

/// Who is signed in at this request, as the session says.
public final class SignedInPerson {
    private SignedInPerson() {}

    public static Optional<SignedIn> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
