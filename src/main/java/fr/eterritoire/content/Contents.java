package fr.eterritoire.content;

import fr.eterritoire.media.Images;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.util.List;

/// The door to what has been written: contents and their editions, public or not. Whoever shows
/// something to the public reads `publication` instead.
@Component
public class Contents {
    private final ContentStore store;
    private final ContentJson json;
    private final Images images;
    private final InstantSource clock;

    Contents(ContentStore store, ContentJson json, Images images, InstantSource clock) {
        this.store = store;
        this.json = json;
        this.images = images;
        this.clock = clock;
    }

    /// A new content with its first edition.
    @Transactional(propagation = Propagation.MANDATORY)
    public ContentId create(Territoire owner, Content content) {
        var id = store.insert(kindOf(content), owner.id(), clock.instant());
        revise(id, content);
        return id;
    }

    private static String kindOf(Content content) {
        return switch (content) {
            case Evenement _ -> "EVENEMENT";
            case Annonce _ -> "ANNONCE";
            case Fiche _ -> "FICHE";
        };
    }

    /// A new edition of it; earlier ones stay as they are.
    ///
    /// @return the number of the edition, counted from 1
    @Transactional(propagation = Propagation.MANDATORY)
    public int revise(ContentId id, Content content) {
        content.pictures().forEach(picture -> images.keep(picture.sha256(), picture.focus()));
        return store.addEdition(id, content, clock.instant());
    }

    /// Many new contents at once, each with its first edition; they hold no pictures.
    ///
    /// @return their numbers, in the order given
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ContentId> createAll(List<Begun> all) {
        var now = clock.instant();
        var ids =
                store.insertAll(
                        all.stream().map(one -> kindOf(one.content())).toList(),
                        all.stream().map(one -> one.owner().id()).toList(),
                        now);
        reviseAll(ids, all.stream().map(Begun::content).toList());
        return ids;
    }

    /// A new edition of each of many at once; they hold no pictures.
    ///
    /// @return the numbers of their editions, in the order given
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Integer> reviseAll(List<ContentId> ids, List<? extends Content> contents) {
        return store.addEditions(ids, contents, clock.instant());
    }

    /// What is about to be a content of this territory.
    public record Begun(Territoire owner, Content content) {}

    /// An edition that must exist.
    public Content edition(ContentId id, int number) {
        return store.edition(id, number);
    }

    /// Id of the territory that owns it.
    public int ownerOf(ContentId id) {
        return store.ownerOf(id);
    }

    /// How many editions it has; the last one has this number.
    public int editionsOf(ContentId id) {
        return store.editionsOf(id);
    }

    /// Reads the stored shape of a content, bringing older formats up to date.
    ///
    /// @param format version of the shape, as in the column `edition.format`
    public Content read(int format, String body) {
        return json.read(format, body);
    }

    /// Forgets it, with its editions and the pictures that no other edition holds; only before it
    /// was ever published.
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(ContentId id) {
        var pictures = store.picturesOf(id);
        store.erase(id);
        pictures.stream().filter(picture -> !store.holds(picture)).forEach(images::release);
    }

    /// A picture that was kept for something unfinished is kept no longer, unless an edition holds
    /// it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void letGo(String picture) {
        if (!store.holds(picture)) {
            images.release(picture);
        }
    }

    /// Gives it to another territory (« pas chez nous »); only before it was ever published.
    @Transactional(propagation = Propagation.MANDATORY)
    public void handTo(ContentId id, Territoire owner) {
        if (!store.handTo(id, owner.id())) {
            throw new IllegalArgumentException("No content " + id);
        }
    }
}
