package fr.eterritoire.search;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.search.Found.Hit;
import fr.eterritoire.search.Wanted.Reading;

import java.util.List;

/// The index, on this machine's disk or on servers of its own. It holds nothing that cannot be made
/// anew from `live`.
interface SearchIndex {
    /// What all the words fit; where nothing does, what resembles them.
    ///
    /// @throws SearchClosedException when it cannot answer now
    Found search(Asked asked);

    /// The first of what would be found if words were taken so, without counting anything.
    ///
    /// @throws SearchClosedException when it cannot answer now
    List<Hit> some(Asked asked, Reading reading, int most);

    /// How many would be found if words were taken so.
    ///
    /// @throws SearchClosedException when it cannot answer now
    long count(Asked asked, Reading reading);

    /// Which of these contents it finds, in its order. Whether words are taken as they are typed is
    /// decided on all contents, not on these.
    ///
    /// @param contents at most a thousand
    /// @throws SearchClosedException when it cannot answer now
    List<ContentId> among(Asked asked, List<ContentId> contents);
}
