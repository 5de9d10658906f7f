package fr.eterritoire.notification;

import static fr.eterritoire.text.Words.wordsOf;

import java.time.Duration;
import java.util.Locale;

/// How soon somebody is told.
public enum Pace {
    /// once a week, of all that is new
    WEEKLY(Duration.ofDays(7)),
    /// as soon as it can no longer be undone; what comes within an hour, together
    AT_ONCE(Duration.ofHours(1));

    private final Duration between;

    Pace(Duration between) {
        this.between = between;
    }

    /// The shortest time between two letters.
    Duration between() {
        return between;
    }

    /// As a form says it.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String label() {
        return wordsOf("notification.pace", this);
    }

    /// « Une lettre par semaine au plus, et seulement quand il y a du nouveau. »
    public String promise() {
        return wordsOf("notification.promise", this);
    }
}
