package fr.eterritoire.accounts;

import java.util.Optional;

/// The list of rights, for tests that hold every route to it.
public final class Rights {
    private Rights() {}

    public static Optional<Role> needed(String method, String route) {
        return Right.of(method, route).map(Right::role);
    }
}
