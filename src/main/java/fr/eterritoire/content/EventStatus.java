package fr.eterritoire.content;

/// Whether an event will happen as announced. `code` is OpenAgenda's number, `schema` schema.org's
/// name, `words` what the page says.
public enum EventStatus {
    SCHEDULED(1, "EventScheduled", ""),
    RESCHEDULED(2, "EventRescheduled", "Nouvelle date"),
    MOVED_ONLINE(3, "EventMovedOnline", "En ligne"),
    POSTPONED(4, "EventPostponed", "Reporté"),
    FULL(5, "EventScheduled", "Complet"),
    CANCELLED(6, "EventCancelled", "Annulé");

    private final int code;
    private final String schema;
    private final String words;

    EventStatus(int code, String schema, String words) {
        this.code = code;
        this.schema = schema;
        this.words = words;
    }

    public int code() {
        return code;
    }

    public String schema() {
        return schema;
    }

    public String words() {
        return words;
    }
}
