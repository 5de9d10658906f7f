package fr.eterritoire.agenda;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Occurrences;
import fr.eterritoire.publication.FicheNames;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Commune;

import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Gathers what the page of an event shows.
@Component
class EventPages {
    private static final int OTHERS = 6;
    private static final int TIMES = 8;

    private final Agenda agenda;
    private final ShelfLife shelfLife;
    private final AgendaPages pages;
    private final EventJsonLd jsonLd;
    private final Reachable reachable;
    private final Addresses addresses;
    private final FicheNames fiches;
    private final InstantSource clock;

    EventPages(
            Agenda agenda,
            ShelfLife shelfLife,
            AgendaPages pages,
            EventJsonLd jsonLd,
            Reachable reachable,
            Addresses addresses,
            FicheNames fiches,
            InstantSource clock) {
        this.agenda = agenda;
        this.shelfLife = shelfLife;
        this.pages = pages;
        this.jsonLd = jsonLd;
        this.reachable = reachable;
        this.addresses = addresses;
        this.fiches = fiches;
        this.clock = clock;
    }

    EventPage page(Live live, String notice) {
        var next = agenda.nextTimes(live, TIMES);
        var near = near(live);
        var others = others(near, next);
        var canonical = addresses.absolute(link(live.path()));
        return new EventPage(
                live,
                notice,
                next.stream().map(Line::next).toList(),
                isOver(live, next),
                notice.isEmpty() && reachable.isReachable(live),
                others.stream()
                        .filter(line -> !line.live().id().equals(live.id()))
                        .limit(OTHERS)
                        .toList(),
                pages.distancesFrom(live.owner()),
                fiches.pathsOf(live.owner(), names((Evenement) live.content())),
                jsonLd.of(live, canonical),
                canonical,
                shelfLife
                        .of(List.of(Scope.of(live.owner()), near))
                        .until(shelfLife.nextChange(live))
                        .until(shelfLife.nextChange(others)));
    }

    private static List<String> names(Evenement evenement) {
        return Stream.concat(Stream.of(evenement.place().venue()), evenement.organisers().stream())
                .toList();
    }

    private boolean isOver(Live live, List<Line> next) {
        if (!next.isEmpty()) {
            return false;
        }
        return switch (live.content()) {
            case Evenement evenement -> Occurrences.areOver(evenement.dates(), clock.instant());
            case Annonce _, Fiche _ -> false;
        };
    }

    private static Scope near(Live live) {
        var own = Scope.of(live.owner());
        return live.owner() instanceof Commune ? own.within(20) : own;
    }

    /// Also that day nearby; for what is over, what is to come.
    private List<Line> others(Scope near, List<Line> next) {
        if (next.isEmpty()) {
            return agenda.upcoming(near, Optional.empty()).soon();
        }
        var day = next.getFirst().day();
        return agenda.between(near, day, day.plusDays(1), OTHERS + 1).stream()
                .map(line -> line.from(day))
                .toList();
    }
}
