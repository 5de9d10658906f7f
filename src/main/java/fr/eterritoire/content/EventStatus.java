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
    /// Both at once: neither takes the other’s place.
    FULL_ELSEWHERE(5, "EventScheduled"),
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

    /// What is shown once that is told as well: what was full still is when the place changes.
    public EventStatus and(EventStatus told) {
        return told == FULL && isElsewhere() || told == ELSEWHERE && isFull()
                ? FULL_ELSEWHERE
                : told;
    }

    /// Whether that is told as well.
    boolean says(EventStatus other) {
        return this == other || other == FULL && isFull() || other == ELSEWHERE && isElsewhere();
    }

    /// What is left of it once the place is known.
    EventStatus placed() {
        return switch (this) {
            case ELSEWHERE -> SCHEDULED;
            case FULL_ELSEWHERE -> FULL;
            default -> this;
        };
    }

    public boolean isFull() {
        return this == FULL || this == FULL_ELSEWHERE;
    }

    /// Whether the place announced is no longer the right one.
    public boolean isElsewhere() {
        return this == ELSEWHERE || this == FULL_ELSEWHERE;
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
