package fr.eterritoire.accounts;

import static fr.eterritoire.text.Words.wordsOf;

/// What a person may do for a territory; each role includes those before it.
public enum Role {
    /// an élu: sees the queue and the figures, changes nothing
    READER,
    /// writes contents of the mairie; decides on nobody else's
    EDITOR,
    /// decides on proposals and reports
    MODERATOR,
    /// invites, gives and takes roles, sets rules
    ADMINISTRATOR;

    /// « administratrice, administrateur »
    public String words() {
        return wordsOf("accounts.role", this);
    }

    /// What its holder does, in a sentence.
    public String about() {
        return wordsOf("accounts.about", this);
    }

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /// Whether a second factor is required of its holder: whoever publishes or moderates (S-7.6).
    public boolean needsSecondFactor() {
        return this != READER;
    }

    /// The lesser of two.
    public Role atMost(Role limit) {
        return compareTo(limit) <= 0 ? this : limit;
    }
}
