package fr.eterritoire.confiance;

import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.SpokenDates;

import java.time.Instant;
import java.util.Optional;

/// The trust that a town hall has given an association for one kind of content. It ends by itself,
/// a year after it was given at the latest.
///
/// @param association its name as it announces itself: another one of the same author is not
///   trusted
/// @param mail the address its author confirms with; empty once it was erased
/// @param endedAt when it was taken back, renewed or noted to be over
public record Trust(
        long id,
        Territoire territoire,
        TrustedKind kind,
        String association,
        Optional<Email> mail,
        Instant since,
        Instant until,
        PersonId givenBy,
        Optional<Instant> endedAt) {

    /// How the journal names what is published without anybody deciding.
    public Who who() {
        return Who.trust(id);
    }

    public boolean isInForceAt(Instant now) {
        return endedAt.isEmpty() && now.isBefore(until);
    }

    public String sinceInWords() {
        return day(since);
    }

    public String untilInWords() {
        return day(until);
    }

    /// When it really ended: taken back before its year was over, or not.
    public String endInWords() {
        return day(endedAt.filter(until::isAfter).orElse(until));
    }

    private String day(Instant at) {
        return SpokenDates.date(at.atZone(territoire.zone()).toLocalDate());
    }

    /// Names it in the mail room, to recall the letter that tells of it.
    String holdKey() {
        return "trust-" + id;
    }
}
