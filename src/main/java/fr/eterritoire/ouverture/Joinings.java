package fr.eterritoire.ouverture;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Delegation;
import fr.eterritoire.accounts.Delegations;
import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.courrier.PlainLetter;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The door to how an intercommunality brings its communes in: invites them by a table, and sees
/// who has joined. An invitation supports a claim; it proves nothing, for the intercommunality is
/// not the commune.
@Component
class Joinings {
    static final Duration VALID_FOR = Duration.ofDays(30);

    private final JoiningStore store;
    private final Delegations delegations;
    private final Territoires territoires;
    private final Capabilities capabilities;
    private final Courrier courrier;
    private final Addresses addresses;
    private final Journal journal;
    private final InstantSource clock;

    Joinings(
            JoiningStore store,
            Delegations delegations,
            Territoires territoires,
            Capabilities capabilities,
            Courrier courrier,
            Addresses addresses,
            Journal journal,
            InstantSource clock) {
        this.store = store;
        this.delegations = delegations;
        this.territoires = territoires;
        this.capabilities = capabilities;
        this.courrier = courrier;
        this.addresses = addresses;
        this.journal = journal;
        this.clock = clock;
    }

    /// The communes of an intercommunality, by name.
    List<Joining> of(Epci epci) {
        var open = store.open();
        var claimed = store.claimed();
        var invited = store.of(epci);
        var delegating =
                delegations.to(epci).stream().map(Delegation::commune).collect(Collectors.toSet());
        return territoires.communesOf(epci).stream()
                .map(
                        commune -> {
                            var invitation = Optional.ofNullable(invited.get(commune.id()));
                            var state =
                                    open.contains(commune.id())
                                            ? Joining.State.OPEN
                                            : claimed.contains(commune.id())
                                                    ? Joining.State.CLAIMED
                                                    : invitation.isPresent()
                                                            ? Joining.State.INVITED
                                                            : Joining.State.NOT_INVITED;
                            return new Joining(
                                    commune, state, invitation, delegating.contains(commune.id()));
                        })
                .toList();
    }

    /// Invites each commune whose line is right, and says of each other line what is wrong.
    @Transactional
    List<JoiningLine> invite(Epci epci, List<InvitationFile.Row> rows, PersonId by) {
        var open = store.open();
        var before = store.of(epci);
        var seen = new HashSet<Integer>();
        var lines = new ArrayList<JoiningLine>();
        for (var row : rows) {
            var commune = commune(row.insee());
            var mail = Email.parse(row.mail());
            var fault = "";
            if (commune.isEmpty()) {
                fault = words("ouverture.line-insee", row.insee());
            } else if (!commune.get().epci().equals(Optional.of(epci))) {
                fault = words("ouverture.line-elsewhere", commune.get().name(), epci.name());
            } else if (mail.isEmpty()) {
                fault = words("ouverture.line-mail", row.mail());
            } else if (open.contains(commune.get().id())) {
                fault = words("ouverture.line-open", commune.get().name());
            } else if (!seen.add(commune.get().id())) {
                fault = words("ouverture.line-twice", commune.get().name());
            } else if (isFresh(Optional.ofNullable(before.get(commune.get().id())), mail.get())) {
                fault = words("ouverture.line-invited", commune.get().name(), row.mail());
            } else {
                invite(epci, commune.get(), mail.get(), row.name(), by);
            }
            lines.add(
                    new JoiningLine(
                            row.number(),
                            commune.map(found -> found.name().name()).orElse(row.insee()),
                            fault));
        }
        return lines;
    }

    private Optional<Commune> commune(String insee) {
        try {
            return territoires.findCommune(new CodeInsee(insee));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The same table sent twice writes to nobody twice in a week.
    private boolean isFresh(Optional<Joining.Invited> before, Email mail) {
        return before.filter(invited -> invited.recipient().equals(mail))
                .filter(invited -> invited.at().plus(Duration.ofDays(7)).isAfter(clock.instant()))
                .isPresent();
    }

    private void invite(Epci epci, Commune commune, Email mail, String name, PersonId by) {
        var named = name.substring(0, Math.min(name.length(), 140));
        var id = store.invite(epci, commune, mail, named, by, clock.instant());
        capabilities.revoke(Purpose.JOIN, id);
        var token = capabilities.issue(Purpose.JOIN, id, commune.id(), mail, VALID_FOR);
        journal.note(
                Who.person(by.value()),
                "invited a commune",
                new Journal.Subject("territoire", commune.id()),
                epci.id(),
                "");
        var page =
                PlainLetter.saying(
                                words("ouverture.letter-join", epci.name().name(), commune.name()),
                                words("ouverture.letter-join-what"))
                        .leadingTo(
                                words("ouverture.letter-join-do", commune.name()),
                                addresses.absolute("/rejoindre/" + token),
                                words("ouverture.letter-join-days"));
        courrier.send(
                new Letter(
                        mail,
                        words("ouverture.letter-join-subject", epci.name().name(), commune.name()),
                        "said",
                        page));
    }
}
