package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.media.Images;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.redaction.Draft.Origin;
import fr.eterritoire.redaction.Draft.Revision;
import fr.eterritoire.submission.ContentForm;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The door to drafts: what a town hall is writing, kept on the server so that nothing is lost.
@Component
public class Drafts {
    /// What nobody has touched for that long is erased.
    static final Duration KEPT = Duration.ofDays(183);

    /// What is online is kept a little longer than it can be undone.
    private static final Duration ONCE_PUBLISHED = Duration.ofDays(1);

    /// Never kept: whose address it is, is known from who is signed in.
    private static final List<String> NOT_KEPT = List.of("courriel", "reponse", "edition");

    private final DraftStore store;
    private final Contents contents;
    private final Publications publications;
    private final Images images;
    private final Journal journal;
    private final InstantSource clock;

    Drafts(
            DraftStore store,
            Contents contents,
            Publications publications,
            Images images,
            Journal journal,
            InstantSource clock) {
        this.store = store;
        this.contents = contents;
        this.publications = publications;
        this.images = images;
        this.journal = journal;
        this.clock = clock;
    }

    /// Begins one, typed by an agent.
    @Transactional
    DraftId begin(
            Territoire territoire, ContentForm<?> typed, Optional<Revision> revises, Agent agent) {
        var form = kept(typed);
        var id =
                store.insert(
                        territoire,
                        form,
                        Origin.TYPED,
                        "",
                        List.of(),
                        revises,
                        Optional.of(agent.id()),
                        clock.instant());
        note(agent.who(), "drafted", id, territoire);
        return id;
    }

    /// Begins one with what a poster says, for a human to complete.
    ///
    /// @param said the text that came with it
    /// @param toCheck fields of the form that were read from that text
    @Transactional
    public DraftId begin(
            Territoire territoire,
            ContentForm<?> read,
            Origin origin,
            String said,
            List<String> toCheck,
            Optional<Agent> agent) {
        var form = kept(read);
        var id =
                store.insert(
                        territoire,
                        form,
                        origin,
                        said,
                        toCheck,
                        Optional.empty(),
                        agent.map(Agent::id),
                        clock.instant());
        note(agent.map(Agent::who).orElse(Who.MACHINE), "drafted", id, territoire);
        return id;
    }

    /// How many a mail has begun since.
    public int countMailed(Territoire territoire, Instant since) {
        return store.countMailed(territoire, since);
    }

    private ContentForm<?> kept(ContentForm<?> typed) {
        var form = typed.without(NOT_KEPT);
        picture(form).filter(images::holds).ifPresent(p -> images.keep(p, form.focus()));
        return form;
    }

    private static Optional<String> picture(ContentForm<?> form) {
        return Optional.of(form.get("photo")).filter(name -> name.matches("[0-9a-f]{64}"));
    }

    Optional<Draft> find(Territoire territoire, DraftId id) {
        return store.find(territoire, id).filter(draft -> !draft.published());
    }

    /// Whether it is this territory's, published or not.
    boolean isOf(Territoire territoire, DraftId id) {
        return store.find(territoire, id).isPresent();
    }

    /// The same, locked until the transaction ends.
    Optional<Draft> lock(Territoire territoire, DraftId id) {
        return store.lock(id).filter(draft -> draft.territoire().equals(territoire));
    }

    List<Draft> waiting(Territoire territoire) {
        return store.of(territoire, false);
    }

    List<Draft> scheduled(Territoire territoire) {
        return store.of(territoire, true);
    }

    /// Keeps what is typed now.
    @Transactional
    void save(Draft draft, ContentForm<?> typed, List<Territoire> also, Agent agent) {
        var form = kept(typed);
        store.save(draft.id(), form, also, agent.id(), clock.instant());
        picture(draft.form())
                .filter(p -> !picture(form).equals(Optional.of(p)))
                .ifPresent(this::letGo);
    }

    private void letGo(String picture) {
        if (!store.holds(picture)) {
            contents.letGo(picture);
        }
    }

    @Transactional
    void delete(Territoire territoire, DraftId id, Agent agent) {
        lock(territoire, id)
                .filter(draft -> !draft.published())
                .ifPresent(
                        draft -> {
                            erase(draft);
                            note(agent.who(), "draft deleted", id, territoire);
                        });
    }

    private void erase(Draft draft) {
        store.delete(draft.id());
        draft.made()
                .map(Draft.Made::content)
                .filter(this::wasNeverPublic)
                .ifPresent(contents::erase);
        picture(draft.form()).ifPresent(this::letGo);
    }

    private boolean wasNeverPublic(ContentId content) {
        return publications.find(content) instanceof Publications.Answer.Unknown;
    }

    /// Erases what was published, and what nobody has touched for six months.
    ///
    /// @return how many drafts
    @Transactional
    public int purge() {
        var now = clock.instant();
        var over = store.over(now.minus(ONCE_PUBLISHED), now.minus(KEPT));
        over.forEach(this::erase);
        return over.size();
    }

    private void note(Who who, String act, DraftId id, Territoire territoire) {
        journal.note(who, act, new Journal.Subject("draft", id.value()), territoire.id(), "");
    }
}
