package fr.eterritoire.opposition;

import fr.eterritoire.territoire.Commune;

import java.util.List;

/// The space of one commune, as the public sees it.
///
/// @param groups in the order in which they were named
public record Space(Commune commune, List<Group> groups) {
    private static final int FROM = 1_000;

    /// Whether the law asks for one: from 1,000 inhabitants on (CGCT, L2121-27-1).
    public boolean isRequired() {
        return isRequiredIn(commune);
    }

    static boolean isRequiredIn(Commune commune) {
        return commune.population() >= FROM;
    }

    /// Whether it is shown: where the law asks for it, or where the town hall has opened one.
    public boolean isShown() {
        return isRequired() || !groups.isEmpty();
    }

    static String addressOf(Commune commune) {
        return commune.path() + "/expression";
    }

    public String path() {
        return addressOf(commune);
    }
}
