package fr.eterritoire.harvest;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Occurrences;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Withdrawal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.util.Optional;

/// Withdraws what no list has any more, one transaction each: never what somebody here has taken
/// over or corrected, nor an event that has taken place.
@Component
class Leaving {
    private final IssueStore store;
    private final Publications publications;
    private final Journal journal;
    private final InstantSource clock;

    Leaving(IssueStore store, Publications publications, Journal journal, InstantSource clock) {
        this.store = store;
        this.publications = publications;
        this.journal = journal;
        this.clock = clock;
    }

    /// @return what became of it; empty when it was not public by this entry
    @Transactional
    public Optional<Outcome> leave(Imports imports, String source, String id) {
        var entry = store.lock(imports, source, id);
        if (entry.isPresent() && entry.get().edition().isEmpty()) {
            store.forget(imports, source, id);
            return Optional.empty();
        }
        return entry.flatMap(
                ours ->
                        publications
                                .lockLive(ours.content())
                                .filter(live -> !isOver(live.content()))
                                .map(live -> leave(imports, source, id, ours, live)));
    }

    private Outcome leave(
            Imports imports, String source, String id, IssueStore.Entry ours, Live live) {
        if (live.edition() != ours.edition().orElseThrow()) {
            return new Outcome.Kept("plus dans la liste, mais repris ou corrigé ici");
        }
        publications.withdraw(live.id(), new Withdrawal.Gone());
        store.gone(imports, source, id, live.id(), clock.instant());
        var subject = new Journal.Subject("content", live.id().value());
        journal.note(Who.OPERATOR, "withdrawn", subject, live.owner().id(), source + " " + id);
        return new Outcome.Withdrawn(
                "«\u00a0" + live.content().title() + "\u00a0», " + live.path());
    }

    private boolean isOver(Content content) {
        return switch (content) {
            case Evenement evenement -> Occurrences.areOver(evenement.dates(), clock.instant());
            case Annonce _, Fiche _ -> false;
        };
    }
}
