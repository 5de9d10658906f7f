package fr.eterritoire.harvest;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.harvest.FicheImports.Likeness;
import fr.eterritoire.harvest.FicheImports.Met;
import fr.eterritoire.harvest.FicheWork.Arrival;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.FichePublishing;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.territoire.Commune;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes places in, a thousand to a transaction: published at once, brought up to date when their
/// source touches them, left alone once somebody here has corrected, confirmed or withdrawn them.
@Component
class FicheHarvest {
    private final Communes communes;
    private final FicheImports imports;
    private final FichePublishing publishing;
    private final Contents contents;
    private final Publications publications;
    private final Journal journal;
    private final InstantSource clock;

    FicheHarvest(
            Communes communes,
            FicheImports imports,
            FichePublishing publishing,
            Contents contents,
            Publications publications,
            Journal journal,
            InstantSource clock) {
        this.communes = communes;
        this.imports = imports;
        this.publishing = publishing;
        this.contents = contents;
        this.publications = publications;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param items none of them twice
    /// @return what became of each, in their order
    @Transactional
    public List<Outcome> take(PlaceSource source, List<PlaceItem> items) {
        var now = clock.instant();
        var known = imports.find(source.key(), items.stream().map(PlaceItem::id).toList());
        var work = new FicheWork();
        var changed = new ArrayList<PlaceItem>();
        for (var item : items) {
            var before = known.get(item.id());
            if (before != null && isSame(before, item, source)) {
                work.outcomes.put(item, unchanged(before));
                work.met.add(before);
            } else {
                changed.add(item);
            }
        }
        var live = lockLive(changed, known);
        changed.forEach(item -> sort(item, source, known.get(item.id()), live, now, work));
        publish(work);
        revise(work);
        imports.save(source.key(), work.met, now);
        return items.stream().map(work.outcomes::get).toList();
    }

    private static Reading<Arrival> read(
            PlaceItem item, PlaceSource source, Commune commune, Instant now) {
        return PlaceReading.read(item, source, commune, now)
                .then(fiche -> new Reading.Read<>(new Arrival(item, commune, fiche)));
    }

    /// What is about to change: nobody corrects it before this is done.
    private Map<ContentId, Live> lockLive(List<PlaceItem> changed, Map<String, Met> known) {
        var contents =
                changed.stream()
                        .flatMap(item -> Stream.ofNullable(known.get(item.id())))
                        .map(Met::content)
                        .distinct()
                        .toList();
        return publications.lockLive(contents).stream()
                .collect(Collectors.toMap(Live::id, Function.identity()));
    }

    /// What a source has not touched since is as it was, even where another of its files says more.
    private static boolean isSame(Met met, PlaceItem item, PlaceSource source) {
        return !met.gone()
                && (item.saidOn().isBefore(met.saidOn())
                        || source.dated() && item.saidOn().equals(met.saidOn())
                        || met.fingerprint().equals(item.fingerprint()));
    }

    private Outcome unchanged(Met met) {
        return met.edition().isPresent() ? new Outcome.Unchanged() : duplicate(met.content());
    }

    private void sort(
            PlaceItem item,
            PlaceSource source,
            @Nullable Met known,
            Map<ContentId, Live> live,
            Instant now,
            FicheWork work) {
        var before = Optional.ofNullable(known);
        switch (communes.of(item.insee(), item.postcode(), item.town())
                .then(commune -> read(item, source, commune, now))) {
            case Reading.Refused<Arrival>(var why) ->
                    work.outcomes.put(item, new Outcome.Refused(why));
            case Reading.Read<Arrival>(var arrival) when before.filter(Met::gone).isPresent() ->
                    comeBack(arrival, before.get(), live, work);
            case Reading.Read<Arrival>(var arrival)
                    when before.filter(met -> !live.containsKey(met.content())).isPresent() ->
                    work.keep(arrival, "retirée ici, laissée telle quelle");
            case Reading.Read<Arrival>(var arrival) when before.flatMap(Met::edition).isPresent() ->
                    sortKnown(arrival, before.get(), live, work);
            case Reading.Read<Arrival>(var arrival) -> work.arrivals.add(arrival);
        }
    }

    /// A list has it again.
    private void comeBack(Arrival arrival, Met before, Map<ContentId, Live> live, FicheWork work) {
        if (live.containsKey(before.content())) {
            work.keep(arrival, "remise en ligne ici, laissée telle quelle");
        } else if (contents.ownerOf(before.content()) != arrival.commune().id()) {
            work.arrivals.add(arrival);
        } else {
            var edition = publications.revise(before.content(), arrival.fiche());
            work.met.add(arrival.met(before.content(), Optional.of(edition)));
            work.outcomes.put(arrival.item(), new Outcome.Updated());
            note("reimported", List.of(arrival), List.of(before.content()));
        }
    }

    private static void sortKnown(
            Arrival arrival, Met before, Map<ContentId, Live> all, FicheWork work) {
        var live = Objects.requireNonNull(all.get(before.content()));
        if (live.edition() != before.edition().orElseThrow()) {
            work.keep(arrival, "corrigée ici, laissée telle quelle");
        } else if (!live.owner().equals(arrival.commune())) {
            work.outcomes.put(
                    arrival.item(),
                    new Outcome.Refused(
                            "la source l’a changée de commune\u00a0: à retirer ici d’abord"));
        } else {
            work.revised.add(arrival);
            work.next.add(new FichePublishing.Next(live, arrival.fiche()));
        }
    }

    /// The first of a name is published; the others repeat it.
    private void publish(FicheWork work) {
        var same = imports.alike(work.arrivals.stream().map(Arrival::likeness).distinct().toList());
        var first = new HashMap<Likeness, Arrival>();
        for (var arrival : work.arrivals) {
            if (!same.containsKey(arrival.likeness())) {
                first.putIfAbsent(arrival.likeness(), arrival);
            }
        }
        var fresh = work.arrivals.stream().filter(a -> first.get(a.likeness()) == a).toList();
        var ids =
                publishing.publish(
                        fresh.stream()
                                .map(one -> new FichePublishing.New(one.commune(), one.fiche()))
                                .toList());
        for (var i = 0; i < fresh.size(); i++) {
            same.put(fresh.get(i).likeness(), ids.get(i));
            work.outcomes.put(fresh.get(i).item(), new Outcome.Imported());
            work.met.add(fresh.get(i).met(ids.get(i), Optional.of(1)));
        }
        note("imported", fresh, ids);
        for (var arrival : work.arrivals) {
            if (!work.outcomes.containsKey(arrival.item())) {
                var of = Objects.requireNonNull(same.get(arrival.likeness()));
                work.met.add(arrival.met(of, Optional.empty()));
                work.outcomes.put(arrival.item(), duplicate(of));
            }
        }
    }

    private void revise(FicheWork work) {
        var editions = publishing.revise(work.next);
        var ids = work.next.stream().map(next -> next.live().id()).toList();
        for (var i = 0; i < ids.size(); i++) {
            work.outcomes.put(work.revised.get(i).item(), new Outcome.Updated());
            work.met.add(work.revised.get(i).met(ids.get(i), Optional.of(editions.get(i))));
        }
        note("reimported", work.revised, ids);
    }

    private void note(String act, List<Arrival> arrivals, List<ContentId> ids) {
        var all = new ArrayList<Journal.Done>();
        for (var i = 0; i < ids.size(); i++) {
            all.add(
                    new Journal.Done(
                            new Journal.Subject("content", ids.get(i).value()),
                            arrivals.get(i).commune().id()));
        }
        journal.noteAll(Who.OPERATOR, act, all, "");
    }

    private Outcome duplicate(ContentId of) {
        return new Outcome.Duplicate(
                publications
                        .findLive(of)
                        .map(one -> "«\u00a0" + one.content().title() + "\u00a0», " + one.path())
                        .orElse("une fiche retirée ici (n°\u00a0" + of.value() + ")"));
    }
}
