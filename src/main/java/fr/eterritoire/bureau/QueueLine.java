package fr.eterritoire.bureau;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Offices;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.DatesInWords;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.moderation.Deadlines;
import fr.eterritoire.submission.WaitingList.Pending;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.SpokenDates;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// One proposal of the queue.
///
/// @param next what an answer must come before
/// @param resembles another that waits, or one that is online
/// @param mayAct whether whoever reads may decide on it
public record QueueLine(
        Pending pending, Optional<Instant> next, boolean resembles, boolean mayAct, Instant now) {
    private static final Duration SOON = Duration.ofHours(48);

    static QueueLine of(Pending pending, Instant now) {
        var next = Deadlines.nextOf(pending.proposed(), pending.waiting().since());
        return new QueueLine(pending, next, false, false, now);
    }

    QueueLine with(boolean twin, boolean allowed) {
        return new QueueLine(pending, next, twin, allowed, now);
    }

    /// Nearest event first.
    Instant order() {
        return next.orElse(Instant.MAX);
    }

    public Territoire territoire() {
        return pending.waiting().facts().territoire();
    }

    public String address() {
        return Offices.proposal(territoire(), pending.id().value());
    }

    /// What ticking it sends: the proposal, and the edition that was shown.
    public String choice() {
        return pending.id().value() + "-" + pending.waiting().facts().edition();
    }

    public Content proposed() {
        return pending.proposed();
    }

    /// When it takes place; until when it would be published.
    public String dates() {
        return switch (proposed()) {
            case Evenement evenement -> DatesInWords.whole(evenement.dates());
            case Annonce annonce -> words("bureau.until", SpokenDates.date(annonce.until()));
            case Fiche _ -> words("bureau.for-annuaire");
        };
    }

    /// « Loto, belote, jeux », « Je propose un emploi »
    public String type() {
        return switch (proposed()) {
            case Evenement evenement -> evenement.type().label();
            case Annonce annonce -> annonce.choice();
            case Fiche fiche -> fiche.category().label();
        };
    }

    public boolean revises() {
        return pending.waiting().facts().revises();
    }

    Instant deadline() {
        return Deadlines.of(pending.waiting().since(), next).fallback();
    }

    public boolean isLate() {
        return !now.isBefore(deadline());
    }

    /// « Répondre avant le jeudi 3 décembre », « En retard, attend depuis le lundi 30 novembre »
    public String deadlineInWords() {
        if (isLate()) {
            var since = pending.waiting().since().atZone(territoire().zone());
            return words("bureau.late", SpokenDates.dayWithoutYear(since.toLocalDate()));
        }
        var until = deadline().atZone(territoire().zone()).truncatedTo(ChronoUnit.HOURS);
        var day = SpokenDates.dayWithoutYear(until.toLocalDate());
        return Duration.between(now, deadline()).compareTo(SOON) < 0
                ? words("bureau.answer-by-hour", day, SpokenDates.time(until.toLocalTime()))
                : words("bureau.answer-by", day);
    }
}
