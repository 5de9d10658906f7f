package fr.eterritoire.content;

import static fr.eterritoire.text.Words.wordsOf;

import java.util.Optional;

/// Whether an event will happen as announced. `code` is OpenAgenda's number, `schema` schema.org's
/// name, `words` what the page says.
public enum EventStatus {
    SCHEDULED(1, "EventScheduled"),
    RESCHEDULED(2, "EventRescheduled"),
    MOVED_ONLINE(3, "EventMovedOnline"),
    POSTPONED(4, "EventPostponed"),
    FULL(5, "EventScheduled"),
    /// At the time announced, not at the place: a new edition says where, and ends this.
    ELSEWHERE(1, "EventScheduled"),
    CANCELLED(6, "EventCancelled");

    private final int code;
    private final String schema;

    EventStatus(int code, String schema) {
        this.code = code;
        this.schema = schema;
    }

    /// What can be told at once, as forms call it: `annule`, `complet`, `lieu`, `reporte`, and
    /// `maintenu` for nothing of all that.
    public static Optional<EventStatus> told(String key) {
        return switch (key) {
            case "annule" -> Optional.of(CANCELLED);
            case "complet" -> Optional.of(FULL);
            case "lieu" -> Optional.of(ELSEWHERE);
            case "reporte" -> Optional.of(POSTPONED);
            case "maintenu" -> Optional.of(SCHEDULED);
            default -> Optional.empty();
        };
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
