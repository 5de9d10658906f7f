package fr.eterritoire.harvest;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Occurrences;
import fr.eterritoire.harvest.HarvestStore.Harvested;
import fr.eterritoire.harvest.HarvestStore.Likeness;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Publications.Answer;
import fr.eterritoire.publication.Withdrawal;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.Folding;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/// Puts made-up events, annonces and fiches online for whoever tries the program, each marked as an
/// example; those that are over come back with new dates when the program starts again.
@Component
@Profile("dev")
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty("eterritoire.exemples")
class Exemples {
    private static final String SOURCE = "exemples";
    private static final int MONTHS_AHEAD = 12;

    private final Territoires territoires;
    private final HarvestStore store;
    private final Contents contents;
    private final Publications publications;
    private final Journal journal;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    Exemples(
            Territoires territoires,
            HarvestStore store,
            Contents contents,
            Publications publications,
            Journal journal,
            TransactionOperations transactions,
            InstantSource clock) {
        this.territoires = territoires;
        this.store = store;
        this.contents = contents;
        this.publications = publications;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Last of all that happens at the start: the communes must be there.
    @Order(Ordered.LOWEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void show() {
        for (var example : Example.all()) {
            territoires
                    .findCommune(new CodeInsee(example.insee()))
                    .ifPresent(
                            commune ->
                                    transactions.executeWithoutResult(_ -> show(example, commune)));
        }
    }

    private void show(Example example, Commune commune) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, commune.zone());
        var known = store.find(SOURCE, example.id());
        if (known.isEmpty()) {
            var content = example.content(commune, today, now);
            var id = contents.create(commune, content);
            save(example, commune, id, publications.publish(id, 1), content);
            note("imported", id, commune);
        } else if (isOver(known.get(), today)) {
            var content = example.content(commune, today, now);
            var id = known.get().content();
            save(example, commune, id, publications.revise(id, content), content);
            note("reimported", id, commune);
        }
    }

    /// Over, and neither changed nor ended by whoever tries the program.
    private boolean isOver(Harvested known, LocalDate today) {
        return switch (publications.find(known.content())) {
            case Answer.Found(var live) -> isAsMade(live, known) && isOver(live.content(), today);
            case Answer.Ended(var last, var how) ->
                    isAsMade(last, known) && how == Withdrawal.How.EXPIRED;
            default -> false;
        };
    }

    private static boolean isAsMade(Live live, Harvested known) {
        return known.edition().equals(Optional.of(live.edition()));
    }

    private static boolean isOver(Content content, LocalDate today) {
        return switch (content) {
            case Evenement evenement ->
                    Occurrences.of(evenement.dates(), today, today.plusMonths(MONTHS_AHEAD))
                            .isEmpty();
            case Annonce annonce -> annonce.until().isBefore(today);
            case Fiche fiche -> fiche.isStale(today);
        };
    }

    private void save(Example example, Commune commune, ContentId id, int edition, Content made) {
        var row =
                new Harvested(
                        id,
                        Optional.of(edition),
                        example.id(),
                        Optional.empty(),
                        commune.id(),
                        false);
        store.save(SOURCE, example.id(), row, likeness(commune, made), clock.instant());
    }

    private static Likeness likeness(Commune commune, Content made) {
        return made instanceof Evenement evenement
                ? Doubles.likeness(commune, evenement)
                : new Likeness(commune.id(), Folding.fold(made.title()), Optional.empty());
    }

    private void note(String act, ContentId id, Commune commune) {
        journal.note(
                Who.MACHINE, act, new Journal.Subject("content", id.value()), commune.id(), SOURCE);
    }
}
