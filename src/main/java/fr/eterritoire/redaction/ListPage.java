package fr.eterritoire.redaction;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.DatesInWords;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.publication.Holdings.Held;
import fr.eterritoire.submission.AnnonceForm;
import fr.eterritoire.submission.EvenementForm;
import fr.eterritoire.submission.FicheForm;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.SpokenDates;

import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the list of a town hall's contents shows.
///
/// @param counts how many stand on each shelf, with these words
/// @param page counted from 1; `pages` how many there are
/// @param follows what came of the last act
public record ListPage(
        Agent agent,
        Territoire office,
        Shelf shelf,
        String sought,
        List<Line> lines,
        List<DraftLine> drafts,
        Map<Shelf, Integer> counts,
        int page,
        int pages,
        String follows) {

    /// A content that is or was public.
    ///
    /// @param office where it is listed
    /// @param time when it is next, or was last; empty when only words say
    public record Line(Territoire office, Held held, Optional<Creneau> time) {
        public Content content() {
            return held.live().seenBy(office);
        }

        /// « Samedi 12 décembre 2026 de 14 h à 18 h », « Je propose un emploi »
        public String what() {
            return switch (content()) {
                case Evenement evenement ->
                        time.map(DatesInWords::inList)
                                .orElseGet(() -> DatesInWords.whole(evenement.dates()));
                case Annonce annonce -> annonce.choice();
                case Fiche fiche -> fiche.category().label();
            };
        }

        public EventStatus status() {
            return switch (content()) {
                case Evenement evenement -> evenement.status();
                case Annonce _, Fiche _ -> EventStatus.SCHEDULED;
            };
        }
    }

    /// A draft.
    ///
    /// @param day when what it announces begins, if that was typed
    public record DraftLine(Draft draft, Optional<LocalDate> day) {
        /// « Je propose un emploi »; nothing for an event.
        public Optional<String> choice() {
            return switch (draft.form()) {
                case EvenementForm _ -> Optional.empty();
                case AnnonceForm annonce -> Optional.of(annonce.choice());
                case FicheForm _ -> Optional.of(words("bureau.for-annuaire"));
            };
        }
    }

    public String path() {
        return Offices.address(office);
    }

    public boolean mayWrite() {
        return agent.may(Role.EDITOR, office);
    }

    public boolean isEmpty() {
        return lines.isEmpty() && drafts.isEmpty();
    }

    public boolean isOurs(Line line) {
        return line.held().live().owner().equals(office);
    }

    /// How it left the public, and when; empty while it is online.
    public String left(Line line) {
        return line.held().left().map(left -> Moments.left(left, office)).orElse("");
    }

    /// « samedi 12 décembre 2026 à 9 h », on the clocks of the place.
    public String moment(Instant instant) {
        return Moments.spoken(instant, office);
    }

    /// The same list elsewhere: another shelf, or another page of this one.
    public String address(Shelf other, int number) {
        var asked =
                sought.isEmpty()
                        ? ""
                        : "&q=" + UriUtils.encodeQueryParam(sought, StandardCharsets.UTF_8);
        return path()
                + "/annonces?etat="
                + other.key()
                + asked
                + (number > 1 ? "&page=" + number : "");
    }

    public String day(LocalDate day) {
        return SpokenDates.day(day);
    }
}
