package fr.eterritoire.annuaire;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.submission.Upkeep;
import fr.eterritoire.text.SpokenDates;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// How fiches stay true: a month before its word is a year old, whoever keeps one is asked by mail
/// whether it is still right, and answers with a button. A confirmation is a new edition that
/// changes its day alone, so nobody reads it again.
@Component
public class Confirming {
    private final FicheListStore store;
    private final Publications publications;
    private final Submissions submissions;
    private final Upkeep upkeep;
    private final InstantSource clock;

    Confirming(
            FicheListStore store,
            Publications publications,
            Submissions submissions,
            Upkeep upkeep,
            InstantSource clock) {
        this.store = store;
        this.publications = publications;
        this.submissions = submissions;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    /// Asks once for each day on which it was last confirmed. What a town hall wrote itself has
    /// nobody to write to.
    ///
    /// @return how many were looked at
    @Transactional
    public int ask() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var due = store.toAsk(today.minusMonths(Fiche.MONTHS - 1));
        due.forEach(id -> publications.lockLive(id).ifPresent(this::ask));
        return due.size();
    }

    private void ask(Live live) {
        store.asked(live.id());
        var since = SpokenDates.date(((Fiche) live.content()).attested());
        var keeper = submissions.findKeeperOf(live.id());
        upkeep.tell(live, keeper, words("annuaire.letter-still-right"), "fiche-confirm", since);
    }

    /// Whether whoever keeps it may say that it is right today.
    @Transactional(readOnly = true)
    public boolean isConfirmable(ContentId id) {
        return publications.findLive(id).flatMap(this::confirmable).isPresent();
    }

    private Optional<Fiche> confirmable(Live live) {
        return live.content() instanceof Fiche fiche
                        && fiche.isOwned()
                        && fiche.attested().isBefore(upkeep.today(live))
                ? Optional.of(fiche)
                : Optional.empty();
    }

    /// « Tout est juste ».
    ///
    /// @return false when it is not live, or has been confirmed today already
    @Transactional
    public boolean confirm(ContentId id, Who by) {
        var live = publications.lockLive(id);
        var fiche = live.flatMap(this::confirmable);
        fiche.ifPresent(
                now -> {
                    publications.revise(id, now.attested(upkeep.today(live.orElseThrow())));
                    upkeep.note(live.orElseThrow(), by, "confirmed");
                });
        return fiche.isPresent();
    }
}
