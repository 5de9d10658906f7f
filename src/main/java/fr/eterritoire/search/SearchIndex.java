package fr.eterritoire.search;

/// The index, on this machine's disk or on servers of its own. It holds nothing that cannot be made
/// anew from `live`.
interface SearchIndex {
    /// @throws SearchClosedException when it cannot answer now
    Found search(Asked asked);
}
