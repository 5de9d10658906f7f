package fr.eterritoire.opposition;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Generations;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The door to the space of the councillors who are not of the majority. The town hall names groups
/// and ends them; what they say is theirs: there is no way for the town hall to write here.
@Component
public class Opposition {
    /// The same for each group.
    static final int LONGEST_TEXT = 3_000;

    static final int LONGEST_NAME = 140;
    private static final Duration TO_WRITE = Duration.ofHours(48);

    private final OppositionStore store;
    private final Capabilities capabilities;
    private final Courrier courrier;
    private final Addresses addresses;
    private final Generations generations;
    private final Journal journal;
    private final InstantSource clock;

    Opposition(
            OppositionStore store,
            Capabilities capabilities,
            Courrier courrier,
            Addresses addresses,
            Generations generations,
            Journal journal,
            InstantSource clock) {
        this.store = store;
        this.capabilities = capabilities;
        this.courrier = courrier;
        this.addresses = addresses;
        this.generations = generations;
        this.journal = journal;
        this.clock = clock;
    }

    /// What the public sees there.
    public Space spaceOf(Commune commune) {
        return new Space(commune, store.of(commune.id()));
    }

    /// The group, if it is this territory's.
    Optional<Group> find(Territoire territoire, long id) {
        return store.find(id).filter(group -> group.territoire().equals(territoire));
    }

    /// The group that a link lets write; empty once it has ended.
    Optional<Group> find(Capability link) {
        return store.find(link.subject());
    }

    /// From now on they may write; a link leaves at once.
    @Transactional
    void name(Commune commune, String name, Email mail, Agent agent) {
        var id = store.insert(commune, name, mail, agent.id(), clock.instant());
        note(agent.who(), "named an opposition group", id, commune);
        generations.change(List.of(commune));
        sendLink(store.find(id).orElseThrow());
    }

    /// Its text leaves the public with it, and its members are told.
    @Transactional
    void end(Group group, Agent agent) {
        store.end(group.id(), agent.id(), clock.instant());
        capabilities.revoke(Purpose.OPPOSITION, group.id());
        note(agent.who(), "ended an opposition group", group.id(), group.territoire());
        generations.change(List.of(group.territoire()));
        send(group, words("opposition.own-letter-ended", group.name()), "opposition-ended", "");
    }

    /// Sends a link to each group that writes from this address; to others nothing, and nobody
    /// learns which.
    @Transactional
    void sendLinks(Commune commune, Email mail) {
        store.of(commune.id(), mail).forEach(this::sendLink);
    }

    private void sendLink(Group group) {
        group.mail()
                .map(
                        mail ->
                                capabilities.issue(
                                        Purpose.OPPOSITION,
                                        group.id(),
                                        group.territoire().id(),
                                        mail,
                                        TO_WRITE))
                .ifPresent(
                        token ->
                                send(
                                        group,
                                        words("opposition.own-letter-link", group.name()),
                                        "opposition-link",
                                        addresses.absolute("/ecrire/" + token)));
    }

    private void send(Group group, String subject, String template, String link) {
        group.mail()
                .map(mail -> new Letter(mail, subject, template, new GroupLetterPage(group, link)))
                .ifPresent(courrier::send);
    }

    /// Their text, shown at once as they wrote it.
    @Transactional
    void write(Group group, String words) {
        store.write(group.id(), words, clock.instant());
        note(Who.group(group.id()), "wrote", group.id(), group.territoire());
        generations.change(List.of(group.territoire()));
    }

    private void note(Who by, String act, long group, Territoire territoire) {
        var subject = new Journal.Subject("opposition group", group);
        journal.note(by, act, subject, territoire.id(), "");
    }
}
