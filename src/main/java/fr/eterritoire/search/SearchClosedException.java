package fr.eterritoire.search;

/// Search cannot answer now. Never to be read as “nothing found”.
class SearchClosedException extends RuntimeException {
    private final Why why;

    SearchClosedException(Why why) {
        super("Search is closed: " + why);
        this.why = why;
    }

    SearchClosedException(Why why, Throwable cause) {
        super("Search is closed: " + why, cause);
        this.why = why;
    }

    Why why() {
        return why;
    }

    /// What keeps it from answering.
    enum Why {
        /// the index is about to be opened
        STARTS,
        /// the index is being made anew, and there is no other
        BEING_MADE,
        /// the index is on the disk of another server of this platform
        ELSEWHERE,
        /// the disk or the servers of the index do not answer
        OUT_OF_REACH
    }
}
