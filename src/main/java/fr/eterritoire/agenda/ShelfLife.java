package fr.eterritoire.agenda;

import fr.eterritoire.content.Occurrences;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.publication.Live;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/// How long a list, or the page of an event, says what is true.
@Component
public class ShelfLife {
    private final Agenda agenda;
    private final AgendaStore store;
    private final ScopeSql scopes;
    private final InstantSource clock;

    ShelfLife(Agenda agenda, AgendaStore store, ScopeSql scopes, InstantSource clock) {
        this.agenda = agenda;
        this.store = store;
        this.scopes = scopes;
        this.clock = clock;
    }

    /// How long what was read of some scopes stays true, apart from the hour: until a day begins.
    public Freshness of(Collection<Scope> read) {
        var ids = read.stream().map(scopes::reach).flatMap(Set::stream);
        var midnight =
                read.stream()
                        .map(Scope::territoire)
                        .map(t -> agenda.today(t).plusDays(1).atStartOfDay(t.zone()).toInstant())
                        .min(Comparator.naturalOrder());
        return new Freshness(ids.collect(Collectors.toSet()), midnight.orElseThrow());
    }

    /// When the first of these lines must leave: it ends.
    public Instant nextChange(Collection<Line> lines) {
        var now = clock.instant();
        return lines.stream()
                .map(ShelfLife::end)
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private static Instant end(Line line) {
        return Occurrences.at(line.next(), line.evenement().dates().zone()).endsAt();
    }

    /// When the next time of an event begins or ends.
    public Instant nextChange(Live live) {
        return store.nextChange(live.id().value(), clock.instant()).orElse(Instant.MAX);
    }
}
