package fr.eterritoire.projets;

import fr.eterritoire.accounts.People;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Publications.Answer;
import fr.eterritoire.publication.Withdrawal;
import fr.eterritoire.relais.Conversation;
import fr.eterritoire.relais.Relais;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Reminds whoever is silent in a mise en relation: who follows it after two days and after five,
/// the other side after ten. After seven days without any answer of a town hall it is the
/// intercommunality's turn, if it has opened its own pages. What was fulfilled with somebody else
/// is over.
@Component
public class Following {
    private static final Duration FIRST = Duration.ofDays(2);
    private static final Duration SECOND = Duration.ofDays(5);
    private static final Duration INTERCO = Duration.ofDays(7);
    private static final Duration OTHERS = Duration.ofDays(10);

    private final RelationStore store;
    private final RelationLetters letters;
    private final Relais relais;
    private final Publications publications;
    private final People people;
    private final TransactionTemplate alone;
    private final InstantSource clock;

    Following(
            RelationStore store,
            RelationLetters letters,
            Relais relais,
            Publications publications,
            People people,
            TransactionTemplate alone,
            InstantSource clock) {
        this.store = store;
        this.letters = letters;
        this.relais = relais;
        this.publications = publications;
        this.people = people;
        this.alone = alone;
        this.clock = clock;
    }

    /// Each mise en relation in a transaction of its own, its conversation taken first, as whoever
    /// writes in it does; what fails for one is said at the end.
    ///
    /// @return how many were closed, reminded of or passed on
    public int run() {
        var failures = new ArrayList<RuntimeException>();
        var done =
                each(fulfilled(), this::close, failures)
                        + each(store.unanswered(before(INTERCO)), this::passOn, failures)
                        + remind(true, 2, SECOND, failures)
                        + remind(true, 1, FIRST, failures)
                        + remind(false, 1, OTHERS, failures);
        if (!failures.isEmpty()) {
            var first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
        return done;
    }

    private Instant before(Duration silent) {
        return clock.instant().minus(silent);
    }

    private int each(
            List<Relation> all,
            BiPredicate<Relation, Conversation> act,
            List<RuntimeException> failures) {
        var done = 0;
        for (var relation : all) {
            try {
                done += Boolean.TRUE.equals(alone.execute(_ -> acted(relation, act))) ? 1 : 0;
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        return done;
    }

    private boolean acted(Relation relation, BiPredicate<Relation, Conversation> act) {
        return relation.conversation()
                .flatMap(relais::lock)
                .filter(Conversation::isOpen)
                .filter(conversation -> act.test(relation, conversation))
                .isPresent();
    }

    private List<Relation> fulfilled() {
        return store.openWithNeed().stream()
                .filter(relation -> relation.need().filter(this::isFulfilled).isPresent())
                .toList();
    }

    private boolean isFulfilled(ContentId need) {
        return publications.find(need) instanceof Answer.Ended(var _, var how)
                && how == Withdrawal.How.FULFILLED;
    }

    private boolean close(Relation relation, Conversation conversation) {
        var closed = store.close(relation.id());
        if (closed) {
            relation.sideIn(conversation)
                    .ifPresent(keeper -> letters.tellFulfilled(conversation, keeper));
        }
        return closed;
    }

    private boolean passOn(Relation relation, Conversation conversation) {
        var epci = interco(relation).filter(one -> store.giveTo(relation.id(), one));
        epci.ifPresent(one -> relais.standIn(conversation, one));
        return epci.isPresent();
    }

    private Optional<Epci> interco(Relation relation) {
        return relation.office() instanceof Commune commune
                ? commune.epci().filter(people::isOpen)
                : Optional.empty();
    }

    private int remind(
            boolean keeper, int times, Duration silent, List<RuntimeException> failures) {
        return each(
                store.silent(keeper, times, before(silent)),
                (relation, conversation) -> {
                    var isFirst = store.reminded(relation, times);
                    if (isFirst) {
                        relais.remind(conversation);
                    }
                    return isFirst;
                },
                failures);
    }
}
