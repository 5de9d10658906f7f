package fr.eterritoire.database;

/// Who wants to hear what other nodes on the same database tell.
public interface Hearing {
    /// From now on everything told is heard; what was told before may have been missed.
    void hears();

    /// Another node told something, in a transaction that has committed.
    void heard(String words);

    /// The line is cut: what is told from now on is missed.
    void isDeaf();
}
