package fr.eterritoire.embeds;

import java.util.Locale;

/// What an intercommunality makes of an event in its own embed.
public enum Choice {
    /// before all others
    FEATURED,
    /// not at all
    HIDDEN;

    /// As the journal says it: `featured`.
    String act() {
        return name().toLowerCase(Locale.ROOT);
    }
}
