package fr.eterritoire.equipe;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Delegation;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Person;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.courrier.PlainLetter;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;

/// The letters that tell people which role they hold, hold no more, or may take.
@Component
class TeamLetters {
    private final Courrier courrier;
    private final People people;
    private final Addresses addresses;

    TeamLetters(Courrier courrier, People people, Addresses addresses) {
        this.courrier = courrier;
        this.people = people;
        this.addresses = addresses;
    }

    void invite(Email to, Person by, Territoire territoire, Role role, String token) {
        var body = Offices.body(territoire);
        var page =
                PlainLetter.saying(
                                words("equipe.letter-invite", by.name(), body, role.words()),
                                role.about())
                        .leadingTo(
                                words("equipe.letter-invite-do"),
                                addresses.absolute("/invitation/" + token),
                                words("equipe.letter-invite-days"));
        send(to, words("equipe.letter-invite-subject", body), page);
    }

    void tellJoined(Person to, Person who, Territoire territoire, Role role) {
        var body = Offices.body(territoire);
        var page =
                PlainLetter.saying(words("equipe.letter-joined", who.name(), body, role.words()))
                        .leadingTo(words("equipe.letter-team"), team(territoire));
        send(to.mail(), words("equipe.letter-joined-subject", who.name(), body), page);
    }

    void tellChanged(Person to, Territoire territoire, Role role) {
        var body = Offices.body(territoire);
        var page =
                PlainLetter.saying(words("equipe.letter-changed", body, role.words()), role.about())
                        .leadingTo(words("equipe.letter-office"), office());
        send(to.mail(), words("equipe.letter-changed-subject", body), page);
    }

    void tellEnded(Person to, Territoire territoire, boolean isLeaving) {
        var body = Offices.body(territoire);
        var page =
                PlainLetter.saying(
                        isLeaving
                                ? words("equipe.letter-left", body)
                                : words("equipe.letter-ended", body),
                        words("equipe.letter-ended-next"));
        send(to.mail(), words("equipe.letter-ended-subject", body), page);
    }

    void tellHandedOver(Person successor, Person before, Territoire territoire) {
        var body = Offices.body(territoire);
        send(
                successor.mail(),
                words("equipe.letter-handed-subject", body),
                PlainLetter.saying(
                                words("equipe.letter-handed", before.name(), body),
                                Role.ADMINISTRATOR.about())
                        .leadingTo(
                                words("equipe.letter-handed-do"), team(territoire) + "/passation"));
        send(
                before.mail(),
                words("equipe.letter-handed-subject", body),
                PlainLetter.saying(words("equipe.letter-handed-by", successor.name(), body)));
    }

    /// Tells the administrators of an intercommunality what a commune has handed to them.
    void tellDelegated(Commune commune, Epci epci, Delegation.Extent extent) {
        toAdministrators(
                epci,
                words("equipe.letter-delegated-subject", commune.name()),
                PlainLetter.saying(
                                words(
                                        "equipe.letter-delegated",
                                        commune.name(),
                                        epci.name().name()),
                                extent.words())
                        .leadingTo(words("equipe.letter-delegated-do"), delegations(epci)));
    }

    void tellTakenBack(Commune commune, Epci epci) {
        toAdministrators(
                epci,
                words("equipe.letter-back-subject", commune.name()),
                PlainLetter.saying(words("equipe.letter-back", commune.name()))
                        .leadingTo(words("equipe.letter-delegated-do"), delegations(epci)));
    }

    void tellModerator(Person to, Departement departement) {
        send(
                to.mail(),
                words("equipe.letter-moderator-subject", departement.name()),
                PlainLetter.saying(words("equipe.letter-moderator", departement.name()))
                        .leadingTo(words("equipe.letter-office"), office()));
    }

    void tellModeratorNoMore(Person to, Departement departement) {
        send(
                to.mail(),
                words("equipe.letter-no-moderator-subject", departement.name()),
                PlainLetter.saying(words("equipe.letter-no-moderator", departement.name())));
    }

    private void toAdministrators(Territoire of, String subject, PlainLetter page) {
        people.holders(of).stream()
                .filter(holder -> holder.role() == Role.ADMINISTRATOR)
                .forEach(holder -> send(holder.person().mail(), subject, page));
    }

    private String team(Territoire territoire) {
        return addresses.absolute(Offices.address(territoire, "/equipe"));
    }

    private String delegations(Epci epci) {
        return addresses.absolute(Offices.address(epci, "/delegation"));
    }

    private String office() {
        return addresses.absolute("/mairie");
    }

    private void send(Email to, String subject, PlainLetter page) {
        courrier.send(new Letter(to, subject, "said", page));
    }
}
