package fr.eterritoire.submission;

import fr.eterritoire.territoire.Commune;

import java.util.List;

/// What the choice of a commune shows.
///
/// @param sought the words typed, may be empty
/// @param form where its form is, below the address of a commune
public record WhereToProposePage(String sought, String form, List<Commune> communes) {

    public boolean isAnnonce() {
        return form.startsWith("/annonces");
    }
}
