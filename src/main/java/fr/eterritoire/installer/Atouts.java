package fr.eterritoire.installer;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.People;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.media.Images;
import fr.eterritoire.publication.Generations;
import fr.eterritoire.territoire.Commune;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The door to what communes are proud of: a few things each, every one with a picture that says
/// whose it is.
@Component
public class Atouts {
    /// More would be read by nobody.
    static final int MOST = 6;

    private final AtoutStore store;
    private final Images images;
    private final People people;
    private final Generations generations;
    private final Journal journal;
    private final InstantSource clock;

    Atouts(
            AtoutStore store,
            Images images,
            People people,
            Generations generations,
            Journal journal,
            InstantSource clock) {
        this.store = store;
        this.images = images;
        this.people = people;
        this.generations = generations;
        this.journal = journal;
        this.clock = clock;
    }

    /// What the public sees: nothing until its town hall runs the page (S-2.13).
    public List<Atout> shown(Commune commune) {
        return people.isOpen(commune) ? store.of(commune) : List.of();
    }

    public List<Atout> of(Commune commune) {
        return store.of(commune);
    }

    public Optional<Atout> find(Commune commune, long id) {
        return store.find(commune, id);
    }

    /// @return false when there are as many as there may be
    @Transactional
    public boolean add(Commune commune, Atout said, Agent by) {
        if (store.of(commune).size() >= MOST) {
            return false;
        }
        var id = store.add(commune, said, clock.instant());
        images.pin(said.picture(), Atout.place(id));
        note(commune, id, by, "added an atout");
        return true;
    }

    @Transactional
    public void change(Commune commune, Atout said, Agent by) {
        store.change(commune, said, clock.instant());
        images.pin(said.picture(), Atout.place(said.id()));
        note(commune, said.id(), by, "changed an atout");
    }

    /// With its picture, unless something else shows it.
    @Transactional
    public void remove(Commune commune, Atout atout, Agent by) {
        store.remove(atout.id());
        images.unpin(Atout.place(atout.id()));
        note(commune, atout.id(), by, "removed an atout");
    }

    private void note(Commune commune, long id, Agent by, String act) {
        journal.note(by.who(), act, new Journal.Subject("atout", id), commune.id(), "");
        generations.change(List.of(commune));
    }
}
