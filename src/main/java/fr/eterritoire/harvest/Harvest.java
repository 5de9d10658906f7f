package fr.eterritoire.harvest;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.Occurrences;
import fr.eterritoire.harvest.HarvestStore.Harvested;
import fr.eterritoire.harvest.HarvestStore.Likeness;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.text.Folding;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/// Takes items in, one transaction each: published at once, brought up to date when their source
/// changes, left alone once somebody here has corrected or withdrawn them.
@Component
class Harvest {
    private final Communes communes;
    private final HarvestStore store;
    private final Doubles doubles;
    private final Contents contents;
    private final Publications publications;
    private final Journal journal;
    private final InstantSource clock;

    Harvest(
            Communes communes,
            HarvestStore store,
            Doubles doubles,
            Contents contents,
            Publications publications,
            Journal journal,
            InstantSource clock) {
        this.communes = communes;
        this.store = store;
        this.doubles = doubles;
        this.contents = contents;
        this.publications = publications;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param shifting move its dates to the coming months
    @Transactional
    Outcome take(Item item, boolean shifting) {
        var now = clock.instant();
        var known = store.find(item.source(), item.id());
        if (known.filter(row -> isSame(row, item, shifting)).isPresent()) {
            store.checked(item.source(), item.id(), now);
            return unchanged(item, known.get());
        }
        return switch (communes.of(item)
                .then(commune -> arrive(item, commune, shifting, known, now))) {
            case Reading.Refused<Arrival>(var why) -> new Outcome.Refused(why);
            case Reading.Read<Arrival>(var arrival) -> enter(arrival, known);
        };
    }

    /// A duplicate has no dates of its own to move.
    private static boolean isSame(Harvested row, Item item, boolean shifting) {
        return !row.gone()
                && row.fingerprint().equals(item.fingerprint())
                && (row.edition().isEmpty() || row.weeks().isPresent() == shifting);
    }

    private Outcome unchanged(Item item, Harvested row) {
        return row.edition().isPresent() ? new Outcome.Unchanged() : duplicate(item, row.content());
    }

    /// An item that could be read.
    private record Arrival(
            Item item,
            Commune commune,
            Evenement evenement,
            Likeness likeness,
            Optional<Integer> weeks,
            Instant at) {}

    private Reading<Arrival> arrive(
            Item item, Commune commune, boolean shifting, Optional<Harvested> known, Instant now) {
        return EventReading.read(item, commune, now, 0)
                .then(
                        sourced -> {
                            var today = LocalDate.ofInstant(now, commune.zone());
                            var weeks =
                                    shifting
                                            ? known.flatMap(Harvested::weeks)
                                                    .or(
                                                            () ->
                                                                    Optional.of(
                                                                            Shift.weeksFor(
                                                                                    sourced,
                                                                                    item.id(),
                                                                                    today)))
                                            : Optional.<Integer>empty();
                            return EventReading.read(item, commune, now, weeks.orElse(0))
                                    .then(
                                            shown -> {
                                                var times = Occurrences.count(shown.dates(), today);
                                                return times > Dates.MOST_OCCURRENCES
                                                        ? new Reading.Refused<Arrival>(
                                                                times
                                                                        + " dates, plus que les "
                                                                        + Dates.MOST_OCCURRENCES
                                                                        + " admises")
                                                        : new Reading.Read<>(
                                                                new Arrival(
                                                                        item,
                                                                        commune,
                                                                        shown,
                                                                        Doubles.likeness(
                                                                                commune, sourced),
                                                                        weeks,
                                                                        now));
                                            });
                        });
    }

    private Outcome enter(Arrival arrival, Optional<Harvested> known) {
        if (known.flatMap(Harvested::edition).isPresent()) {
            return known.get().gone()
                    ? comeBack(arrival, known.get())
                    : revise(arrival, known.get());
        }
        var item = arrival.item;
        var same = doubles.find(item.source(), item.id(), arrival.likeness, arrival.evenement);
        if (same.isPresent()) {
            save(arrival, same.get(), Optional.empty());
            return duplicate(item, same.get());
        }
        var id = contents.create(arrival.commune, arrival.evenement);
        save(arrival, id, Optional.of(publications.publish(id, 1)));
        note(arrival, "imported", id);
        return new Outcome.Imported();
    }

    /// A list has it again.
    private Outcome comeBack(Arrival arrival, Harvested known) {
        if (publications.lockLive(known.content()).isPresent()) {
            return new Outcome.Kept("remis en ligne ici, laissé tel quel");
        }
        return known.owner() == arrival.commune.id()
                ? write(arrival, known.content(), arrival.evenement)
                : enter(arrival, Optional.empty());
    }

    private Outcome revise(Arrival arrival, Harvested known) {
        var live = publications.lockLive(known.content());
        if (live.isEmpty()) {
            return new Outcome.Kept("retiré ici, laissé tel quel");
        }
        if (live.get().edition() != known.edition().orElseThrow()) {
            return new Outcome.Kept("corrigé ici, laissé tel quel");
        }
        if (known.owner() != arrival.commune.id()) {
            return new Outcome.Refused(
                    "la source l’a changé de commune\u00a0: à retirer ici d’abord");
        }
        var next = replacing(arrival, (Evenement) live.get().content(), known);
        return write(arrival, known.content(), next);
    }

    private Outcome write(Arrival arrival, ContentId content, Evenement next) {
        save(arrival, content, Optional.of(publications.revise(content, next)));
        note(arrival, "reimported", content);
        return new Outcome.Updated();
    }

    /// A new date of the source is said to be new; one that only a shift has made is not.
    private static Evenement replacing(Arrival arrival, Evenement live, Harvested known) {
        var next = arrival.evenement;
        return known.weeks().equals(arrival.weeks)
                        && next.status() == EventStatus.SCHEDULED
                        && !next.dates().equals(live.dates())
                        && live.status() != EventStatus.CANCELLED
                ? next.replacing(live)
                : next;
    }

    private void save(Arrival arrival, ContentId content, Optional<Integer> edition) {
        var item = arrival.item;
        var row =
                new Harvested(
                        content,
                        edition,
                        item.fingerprint(),
                        arrival.weeks,
                        arrival.commune.id(),
                        false);
        store.save(item.source(), item.id(), row, arrival.likeness, arrival.at);
    }

    private void note(Arrival arrival, String act, ContentId content) {
        var why = arrival.item.source() + " " + arrival.item.id();
        journal.note(
                Who.OPERATOR,
                act,
                new Journal.Subject("content", content.value()),
                arrival.commune.id(),
                why);
    }

    /// Another venue may mean another event: the report says so, for somebody to look.
    private Outcome duplicate(Item item, ContentId of) {
        var venue = WhereReading.place(item).venue();
        return new Outcome.Duplicate(
                publications
                        .findLive(of)
                        .map(live -> named(live) + elsewhere(venue, live.content().place().venue()))
                        .orElse("un événement retiré ici (n°\u00a0" + of.value() + ")"));
    }

    private static String named(Live live) {
        return "«\u00a0" + live.content().title() + "\u00a0», " + live.path();
    }

    private static String elsewhere(String venue, String other) {
        return venue.isEmpty() || other.isEmpty() || Folding.fold(venue).equals(Folding.fold(other))
                ? ""
                : " (à vérifier\u00a0: «\u00a0"
                        + venue
                        + "\u00a0» et non «\u00a0"
                        + other
                        + "\u00a0»)";
    }
}
