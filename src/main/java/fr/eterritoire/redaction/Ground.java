package fr.eterritoire.redaction;

import static fr.eterritoire.text.Words.wordsOf;

/// Why a town hall withdraws what it wrote itself, which needs no statement of reasons.
public enum Ground {
    NOT_HAPPENING,
    MISTAKE,
    TWICE,
    OTHER;

    public String words() {
        return wordsOf("redaction.ground", this);
    }
}
