package fr.eterritoire.installer;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.publication.Generations;
import fr.eterritoire.territoire.Commune;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// A town hall presents its commune: its own words, whom to ask, and what no file knows.
@Component
class Presentations {
    private final PresentationStore store;
    private final Landscapes landscapes;
    private final Generations generations;
    private final Journal journal;
    private final InstantSource clock;

    Presentations(
            PresentationStore store,
            Landscapes landscapes,
            Generations generations,
            Journal journal,
            InstantSource clock) {
        this.store = store;
        this.landscapes = landscapes;
        this.generations = generations;
        this.journal = journal;
        this.clock = clock;
    }

    public Presentation of(Commune commune) {
        return store.of(commune);
    }

    /// In the order they are asked.
    public List<PresentationPage.Question> questions(Commune commune) {
        var answers = store.answersOf(commune);
        return Amenity.ASKED.stream()
                .map(
                        amenity ->
                                PresentationPage.Question.of(
                                        amenity,
                                        answers.stream()
                                                .filter(answer -> answer.amenity() == amenity)
                                                .findFirst()))
                .toList();
    }

    @Transactional
    public void present(Commune commune, PresentationForm form, Agent by) {
        store.keep(
                commune,
                new Presentation(
                        form.assets(),
                        form.needs(),
                        form.contact(),
                        form.phone(),
                        form.asked(),
                        Optional.empty()),
                clock.instant());
        note(commune, by, "presented the commune", "");
    }

    /// An answer given again is dated again; none given is no longer known.
    @Transactional
    public void answer(
            Commune commune, Amenity amenity, Optional<Boolean> isThere, String detail, Agent by) {
        isThere.ifPresentOrElse(
                said -> store.answer(commune, amenity, said, detail, clock.instant()),
                () -> store.forget(commune, amenity));
        note(commune, by, "answered about a service", amenity.key());
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        landscapes.answered();
                    }
                });
    }

    private void note(Commune commune, Agent by, String act, String why) {
        journal.note(
                by.who(), act, new Journal.Subject("territoire", commune.id()), commune.id(), why);
        generations.change(List.of(commune));
    }
}
