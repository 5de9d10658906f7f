package fr.eterritoire.content;

import fr.eterritoire.text.RichText;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something that happens at a place, on dates: a fête, a market, a council meeting.
///
/// @param type what it mainly is; `otherTypes` holds up to two more
/// @param statusNote what the organiser adds to a change of status (« reporté à cause de l’orage
///   »), once whoever decides has read it
/// @param previousStart when it was to begin, local time, once it has been rescheduled (S-4.3)
/// @param organisers by name, at least one; none when it was imported and its source does not say
/// @param ifRain what happens if it rains
/// @param topic what asks for particular care, when something does
public record Evenement(
        String title,
        EventType type,
        List<EventType> otherTypes,
        Dates dates,
        EventStatus status,
        Optional<String> statusNote,
        Optional<LocalDateTime> previousStart,
        RichText description,
        List<Picture> pictures,
        Place place,
        Issuer issuer,
        List<String> organisers,
        Prices prices,
        Booking booking,
        Ages ages,
        Set<Accessibility> accessibility,
        Optional<String> ifRain,
        Optional<Contact> contact,
        String language,
        Optional<Source> source,
        Optional<Topic> topic)
        implements Content {

    public Evenement {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A title has 1 to 140 characters");
        }
        if (otherTypes.size() > 2 || otherTypes.contains(type)) {
            throw new IllegalArgumentException(
                    "At most two other types, each different from the main one");
        }
        otherTypes = List.copyOf(otherTypes);
        pictures = List.copyOf(pictures);
        organisers = List.copyOf(organisers);
        accessibility =
                accessibility.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(accessibility));
    }

    public Evenement withStatus(EventStatus newStatus, Optional<String> note) {
        return new Evenement(
                title,
                type,
                otherTypes,
                dates,
                newStatus,
                note,
                previousStart,
                description,
                pictures,
                place,
                issuer,
                organisers,
                prices,
                booking,
                ages,
                accessibility,
                ifRain,
                contact,
                language,
                source,
                topic);
    }

    public Evenement withOrganisers(List<String> names) {
        return new Evenement(
                title,
                type,
                otherTypes,
                dates,
                status,
                statusNote,
                previousStart,
                description,
                pictures,
                place,
                issuer,
                names,
                prices,
                booking,
                ages,
                accessibility,
                ifRain,
                contact,
                language,
                source,
                topic);
    }

    /// What becomes live when this edition replaces another: what its author said at once of the
    /// other (cancelled, full, postponed) still holds, with the words that explain it, other times
    /// are said to be other (S-4.3) until they are the first ones again, and a new place is no
    /// longer to be confirmed.
    @Override
    public Evenement replacing(Content other) {
        return other instanceof Evenement live ? after(live) : this;
    }

    private Evenement after(Evenement live) {
        var note = live.status.says(status) ? statusNote : live.statusNote;
        if (live.status == EventStatus.RESCHEDULED && live.previousStart.equals(firstStart())) {
            return withStatus(EventStatus.SCHEDULED, Optional.empty());
        }
        if (live.status == EventStatus.CANCELLED || !Occurrences.haveMoved(live.dates, dates)) {
            var isPlaced = live.status.isElsewhere() && !place.equals(live.place);
            return isPlaced
                    ? withStatus(live.status.placed(), Optional.empty())
                    : withStatus(live.status, note);
        }
        return new Evenement(
                title,
                type,
                otherTypes,
                dates,
                EventStatus.RESCHEDULED,
                note,
                live.firstStart(),
                description,
                pictures,
                place,
                issuer,
                organisers,
                prices,
                booking,
                ages,
                accessibility,
                ifRain,
                contact,
                language,
                source,
                topic);
    }

    /// Title, dates, place, organisers and what it is: without text, pictures or words of its
    /// author.
    public Evenement factsOnly() {
        return new Evenement(
                title,
                type,
                otherTypes,
                dates,
                status,
                Optional.empty(),
                previousStart,
                RichText.EMPTY,
                List.of(),
                place,
                issuer,
                organisers,
                prices,
                booking,
                ages,
                accessibility,
                ifRain,
                contact,
                language,
                source,
                topic);
    }

    @Override
    public Evenement inZone(ZoneId zone) {
        var moved =
                switch (dates) {
                    case Dates.Listed(var _, var creneaux) -> new Dates.Listed(zone, creneaux);
                    case Dates.Recurring(var _, var first, var rule, var except, var more) ->
                            new Dates.Recurring(zone, first, rule, except, more);
                    case Dates.Unspecified(var _, var first, var last, var words) ->
                            new Dates.Unspecified(zone, first, last, words);
                };
        return new Evenement(
                title,
                type,
                otherTypes,
                moved,
                status,
                statusNote,
                previousStart,
                description,
                pictures,
                place,
                issuer,
                organisers,
                prices,
                booking,
                ages,
                accessibility,
                ifRain,
                contact,
                language,
                source,
                topic);
    }

    /// The name of where it takes place; empty while that is to be confirmed.
    public String venue() {
        return status.isElsewhere() ? "" : place.venue();
    }

    /// When it is first to begin, local time; empty when only words say.
    public Optional<LocalDateTime> firstStart() {
        return switch (dates) {
            case Dates.Listed listed -> Optional.of(startOf(listed.creneaux().getFirst()));
            case Dates.Recurring recurring -> Optional.of(startOf(recurring.first()));
            case Dates.Unspecified unspecified -> unspecified.first().map(LocalDate::atStartOfDay);
        };
    }

    private static LocalDateTime startOf(Creneau creneau) {
        return switch (creneau) {
            case Creneau.Hours hours -> hours.start();
            case Creneau.Days days -> days.first().atStartOfDay();
        };
    }
}
