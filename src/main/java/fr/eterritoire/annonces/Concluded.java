package fr.eterritoire.annonces;

import fr.eterritoire.territoire.Territoire;

/// Says how many mises en relation were concluded. The room that follows them stands above and
/// answers.
public interface Concluded {
    /// @return none where there are fewer than five: a small figure shames
    int shownIn(Territoire territoire);
}
