package fr.eterritoire.content;

import static fr.eterritoire.text.Words.wordsOf;

/// Whether an event will happen as announced. `code` is OpenAgenda's number, `schema` schema.org's
/// name, `words` what the page says.
public enum EventStatus {
    SCHEDULED(1, "EventScheduled"),
    RESCHEDULED(2, "EventRescheduled"),
    MOVED_ONLINE(3, "EventMovedOnline"),
    POSTPONED(4, "EventPostponed"),
    FULL(5, "EventScheduled"),
    CANCELLED(6, "EventCancelled");

    private final int code;
    private final String schema;

    EventStatus(int code, String schema) {
        this.code = code;
        this.schema = schema;
    }

    public int code() {
        return code;
    }

    public String schema() {
        return schema;
    }

    /// Whether it takes place at a known date: neither cancelled nor put off to a date to come.
    public boolean isComing() {
        return this != CANCELLED && this != POSTPONED;
    }

    public String words() {
        return this == SCHEDULED ? "" : wordsOf("content.status", this);
    }
}
