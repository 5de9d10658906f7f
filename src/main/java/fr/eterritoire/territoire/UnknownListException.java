package fr.eterritoire.territoire;

import java.io.IOException;

/// A file that is none of the lists we can read.
public final class UnknownListException extends IOException {
    /// @param why in French, for the operator
    public UnknownListException(String why) {
        super(why);
    }
}
