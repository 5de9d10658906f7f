package fr.eterritoire.search;

/// The index, on this machine's disk or on servers of its own. It holds nothing that cannot be made
/// anew from `live`.
interface SearchIndex {
    /// What all the words fit; where nothing does, what resembles them.
    ///
    /// @throws SearchClosedException when it cannot answer now
    Found search(Asked asked);

    /// The same, where more than half of the words are enough: for when all of them found nothing.
    ///
    /// @throws SearchClosedException when it cannot answer now
    Found searchLoosely(Asked asked);
}
