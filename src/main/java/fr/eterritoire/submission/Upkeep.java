package fr.eterritoire.submission;

import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Live;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/// How what is online stays true for as long as it stands: whoever keeps it is told by mail when
/// its time comes, and what becomes of it is noted.
@Component
public class Upkeep {
    private final AuthorLetters letters;
    private final Courrier courrier;
    private final Journal journal;
    private final InstantSource clock;

    Upkeep(AuthorLetters letters, Courrier courrier, Journal journal, InstantSource clock) {
        this.letters = letters;
        this.courrier = courrier;
        this.journal = journal;
        this.clock = clock;
    }

    /// On the clocks of the territory whose it is.
    public LocalDate today(Live live) {
        return LocalDate.ofInstant(clock.instant(), live.owner().zone());
    }

    /// With the link to the private page, which has the buttons that answer. What a town hall wrote
    /// itself has nobody to write to.
    ///
    /// @param keeper the proposal of whoever keeps it
    /// @param template of the letter
    /// @param when the day it is about, as the letter says it
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(
            Live live, Optional<Submission> keeper, String subject, String template, String when) {
        keeper.map(of -> letters.letter(of, live.content(), subject, template, when))
                .ifPresent(courrier::send);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Live live, Who by, String act) {
        var subject = new Journal.Subject("content", live.id().value());
        journal.note(by, act, subject, live.owner().id(), "");
    }
}
