package fr.eterritoire.submission;

import fr.eterritoire.territoire.Commune;

import java.util.List;

/// What the choice of a commune shows.
///
/// @param sought the words typed, may be empty
/// @param form where its form is, below the address of a commune
public record WhereToProposePage(String sought, String form, List<Commune> communes) {

    static final int MOST = 12;

    /// There may be more of that name.
    public boolean isCut() {
        return communes.size() == MOST;
    }

    public boolean isAnnonce() {
        return form.startsWith("/annonces");
    }
}
