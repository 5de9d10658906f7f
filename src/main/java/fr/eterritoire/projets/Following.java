package fr.eterritoire.projets;

import fr.eterritoire.accounts.People;
import fr.eterritoire.relais.Conversation;
import fr.eterritoire.relais.Relais;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// Reminds whoever is silent in a mise en relation: the town hall after two days and after five,
/// the other side after ten. After seven days without any answer it is the intercommunality's turn,
/// if it has opened its own pages.
@Component
public class Following {
    private static final Duration FIRST = Duration.ofDays(2);
    private static final Duration SECOND = Duration.ofDays(5);
    private static final Duration INTERCO = Duration.ofDays(7);
    private static final Duration OTHERS = Duration.ofDays(10);

    private final RelationStore store;
    private final Relais relais;
    private final People people;
    private final InstantSource clock;

    Following(RelationStore store, Relais relais, People people, InstantSource clock) {
        this.store = store;
        this.relais = relais;
        this.people = people;
        this.clock = clock;
    }

    /// @return how many were reminded or passed on
    @Transactional
    public int run() {
        return passOn()
                + remind(true, 2, SECOND)
                + remind(true, 1, FIRST)
                + remind(false, 1, OTHERS);
    }

    private int passOn() {
        var unanswered = store.unanswered(clock.instant().minus(INTERCO));
        unanswered.forEach(
                relation ->
                        interco(relation)
                                .ifPresent(
                                        epci -> {
                                            store.giveTo(relation.id(), epci);
                                            conversation(relation)
                                                    .ifPresent(one -> relais.standIn(one, epci));
                                        }));
        return unanswered.size();
    }

    private Optional<Epci> interco(Relation relation) {
        return relation.office() instanceof Commune commune
                ? commune.epci().filter(people::isOpen)
                : Optional.empty();
    }

    private int remind(boolean office, int times, Duration silent) {
        var waiting = store.silent(office, times, clock.instant().minus(silent));
        for (var relation : waiting) {
            store.reminded(relation.id(), times);
            conversation(relation).ifPresent(relais::remind);
        }
        return waiting.size();
    }

    private Optional<Conversation> conversation(Relation relation) {
        return relation.conversation().flatMap(relais::find).filter(Conversation::isOpen);
    }
}
