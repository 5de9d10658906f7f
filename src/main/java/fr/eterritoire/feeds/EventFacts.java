package fr.eterritoire.feeds;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.DatesInWords;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventType;
import fr.eterritoire.content.Occurrence;
import fr.eterritoire.content.Occurrences;
import fr.eterritoire.publication.Live;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// When and where, for programs.
///
/// @param types keys, as `?type=` takes them, the main one first
/// @param dates in words: « Tous les samedis de 9 h à 12 h 30 »
/// @param times the next ones
record EventFacts(
        String status,
        List<String> types,
        String dates,
        String timezone,
        List<Time> times,
        Where place) {

    private static final int TIMES = 20;

    /// Hours carry the offset of their own day; whole days are dates, the last one included.
    ///
    /// @param end absent when nobody said when it ends
    record Time(String start, Optional<String> end) {}

    /// @param today before which times are not said
    static EventFacts of(Live live, LocalDate today) {
        var evenement = (Evenement) live.content();
        return new EventFacts(
                evenement.status().name().toLowerCase(Locale.ROOT),
                Stream.concat(Stream.of(evenement.type()), evenement.otherTypes().stream())
                        .map(EventType::key)
                        .toList(),
                DatesInWords.whole(evenement.dates()),
                evenement.dates().zone().getId(),
                Occurrences.kept(evenement.dates(), today).stream()
                        .filter(time -> !time.creneau().lastDay().isBefore(today))
                        .limit(TIMES)
                        .map(EventFacts::time)
                        .toList(),
                Where.of(live));
    }

    private static Time time(Occurrence occurrence) {
        return switch (occurrence.creneau()) {
            case Creneau.Hours hours ->
                    new Time(
                            offset(hours.start(), occurrence.zone()),
                            hours.end().map(end -> offset(end, occurrence.zone())));
            case Creneau.Days days ->
                    new Time(days.first().toString(), Optional.of(days.last().toString()));
        };
    }

    private static String offset(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
