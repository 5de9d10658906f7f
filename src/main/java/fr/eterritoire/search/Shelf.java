package fr.eterritoire.search;

/// Where indexes are kept: a folder of this machine, or OpenSearch.
interface Shelf {
    /// Whether one process at a time may open an index of it.
    boolean isOfOneProcess();

    /// Takes what no other process may have while indexes of it are open.
    ///
    /// @return whether it could be had
    boolean take();

    void letGo();

    /// Whether an index of this name is there, and undamaged as far as can be told.
    boolean has(String name);

    Volume open(String name);

    /// Removes all other indexes of this prefix.
    void keepOnly(String prefix, String name);

    /// What may be told of a failure: whether the index may be damaged, rather than out of reach.
    boolean isDamage(RuntimeException failure);
}
