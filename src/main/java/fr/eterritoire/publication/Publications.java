package fr.eterritoire.publication;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Picture;
import fr.eterritoire.media.Images;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.Slug;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The door to what is public, and the only place where that changes. Every change happens in the
/// caller's transaction: what was decided is online, or neither.
@Component
public class Publications {
    private final PublicationStore store;
    private final OccurrenceStore occurrences;
    private final AnnonceStore annonces;
    private final FicheStore fiches;
    private final Contents contents;
    private final Territoires territoires;
    private final Images images;
    private final Generations generations;
    private final ApplicationEventPublisher events;
    private final PublicationCounters counters;
    private final InstantSource clock;

    Publications(
            PublicationStore store,
            OccurrenceStore occurrences,
            AnnonceStore annonces,
            FicheStore fiches,
            Contents contents,
            Territoires territoires,
            Images images,
            Generations generations,
            ApplicationEventPublisher events,
            PublicationCounters counters,
            InstantSource clock) {
        this.store = store;
        this.occurrences = occurrences;
        this.annonces = annonces;
        this.fiches = fiches;
        this.contents = contents;
        this.territoires = territoires;
        this.images = images;
        this.generations = generations;
        this.events = events;
        this.counters = counters;
        this.clock = clock;
    }

    /// Makes an edition the live one: lists, pages and feeds show it as soon as the transaction
    /// commits. Numbers only grow, since calendars ignore a lower SEQUENCE: an edition older than
    /// one that was live is written again as a new one. Announces {@link ContentPublished}.
    ///
    /// @return the number of the edition that is live now
    @Transactional(propagation = Propagation.MANDATORY)
    public int publish(ContentId id, int edition) {
        var content = contents.edition(id, edition);
        var last = store.lastEditionOf(id).orElse(0);
        var number = edition >= last ? edition : contents.revise(id, content);
        var owner = territoires.territoire(contents.ownerOf(id));
        store.goLive(id, number, slugOf(content), content.isConfidential(), owner, clock.instant());
        findLive(id).ifPresent(this::list);
        images.show(shownOf(content).stream().map(Picture::sha256).toList(), id.value());
        generations.change(occurrences.listers(id, owner));
        events.publishEvent(new ContentPublished(id.value(), number));
        counters.published();
        return number;
    }

    /// Whoever lists it finds it, each kind in rows of its own.
    private void list(Live live) {
        var listers = occurrences.listers(live.id(), live.owner());
        switch (live.content()) {
            case Evenement _ -> occurrences.replace(live);
            case Annonce annonce -> annonces.replace(live, annonce, listers);
            case Fiche _ -> fiches.replace(live, listers);
        }
    }

    /// Never digits and hyphens alone: `2026-12` is a month.
    static String slugOf(Content content) {
        var slug = Slug.of(content.title());
        return slug.matches("[0-9-]+") ? wordFor(content) + "-" + slug : slug;
    }

    private static String wordFor(Content content) {
        return switch (content) {
            case Evenement _ -> "evenement";
            case Annonce _ -> "annonce";
            case Fiche _ -> "fiche";
        };
    }

    private static List<Picture> shownOf(Content content) {
        return switch (content) {
            case Evenement evenement -> evenement.pictures();
            case Annonce annonce -> annonce.shown().pictures();
            case Fiche fiche -> fiche.pictures();
        };
    }

    /// Publishes a new edition of something live.
    @Transactional(propagation = Propagation.MANDATORY)
    public int revise(ContentId id, Content content) {
        return publish(id, contents.revise(id, content));
    }

    /// Takes it out of the public. Announces {@link ContentWithdrawn}.
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(ContentId id, Withdrawal how) {
        store.withdraw(id, how, clock.instant());
        leave(id);
    }

    /// Undoes a first publication: the content is as if it had never been public.
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(ContentId id) {
        store.forget(id);
        leave(id);
    }

    private void leave(ContentId id) {
        var owner = territoires.territoire(contents.ownerOf(id));
        occurrences.remove(id);
        annonces.remove(id);
        fiches.remove(id);
        images.hide(id.value());
        generations.change(occurrences.listers(id, owner));
        events.publishEvent(new ContentWithdrawn(id.value()));
        counters.withdrawn();
    }

    /// Lists a content in other territories too: the organiser's commune, communes crossed. What
    /// lists it anyway is left out: its owner and, for an intercommunality, its communes.
    @Transactional(propagation = Propagation.MANDATORY)
    public void listAlsoIn(ContentId id, List<Territoire> others) {
        var owner = territoires.territoire(contents.ownerOf(id));
        generations.change(occurrences.listers(id, owner));
        store.listAlsoIn(id, others.stream().filter(other -> !lists(owner, other)).toList());
        findLive(id).ifPresent(this::list);
        generations.change(occurrences.listers(id, owner));
    }

    private static boolean lists(Territoire owner, Territoire other) {
        return other.equals(owner)
                || other instanceof Commune commune
                        && commune.epci().filter(owner::equals).isPresent();
    }

    /// The territories that list it besides its owner, because somebody said so.
    public List<Territoire> alsoListing(ContentId id) {
        return store.alsoListing(id).stream().map(territoires::territoire).toList();
    }

    /// What the address of a content answers.
    public Answer find(ContentId id) {
        return store.find(id);
    }

    /// The live content of this id, if it is live.
    public Optional<Live> findLive(ContentId id) {
        return liveOf(List.of(id)).stream().findFirst();
    }

    /// The same, and nobody else changes what is public of it until the transaction ends: for acts
    /// that write what they read.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Live> lockLive(ContentId id) {
        store.lastEditionOf(id);
        return findLive(id);
    }

    /// The same of many.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Live> lockLive(List<ContentId> ids) {
        store.lock(ids);
        return liveOf(ids);
    }

    /// Live contents among these, in the given order; those that are not live are left out.
    public List<Live> liveOf(List<ContentId> ids) {
        return store.liveOf(ids);
    }

    /// What stands behind the number in an address.
    public sealed interface Answer {
        record Found(Live live) implements Answer {}

        record Kept(Live live, String notice) implements Answer {}

        record Moved(Live to) implements Answer {}

        /// An annonce that is over.
        record Ended(Live last, Withdrawal.How how) implements Answer {}

        record Gone() implements Answer {}

        /// Never published: to the public it does not exist.
        record Unknown() implements Answer {}
    }
}
