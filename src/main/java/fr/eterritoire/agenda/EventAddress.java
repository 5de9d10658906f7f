package fr.eterritoire.agenda;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.content.Content;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Publications.Answer;
import fr.eterritoire.territoire.Territoire;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.net.URI;

/// What stands at the address of an event. The number resolves; any other slug or owner leads to
/// the one address it has (S-4.17).
@Component
public class EventAddress {
    /// Never digits and hyphens alone, which are a day or a month; no dot, which begins a format.
    public static final String SLUG = "[^.]*[^.0-9-][^.]*";

    private final Publications publications;

    EventAddress(Publications publications) {
        this.publications = publications;
    }

    /// What to answer.
    public sealed interface Resolved {}

    /// @param notice why it is out of all lists, may be empty
    public record Here(Live live, String notice) implements Resolved {}

    /// It has another address.
    public record Elsewhere(Live live) implements Resolved {
        /// For good, in the language spoken.
        public ResponseEntity<Void> moved() {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(link(live.path())))
                    .build();
        }
    }

    /// @throws ResponseStatusException when nothing stands there, or nothing any more
    public Resolved resolve(Territoire territoire, String slug, long id) {
        return resolve(Evenement.class, territoire, slug, id);
    }

    /// The same for another kind.
    ///
    /// @throws ResponseStatusException when nothing stands there, or nothing any more
    public Resolved resolve(
            Class<? extends Content> kind, Territoire territoire, String slug, long id) {
        return switch (resolveAny(territoire, slug, id)) {
            case Here(var live, var _) when !kind.isInstance(live.content()) -> new Elsewhere(live);
            case Resolved resolved -> resolved;
        };
    }

    /// The same for contents of any kind, which share their numbers.
    ///
    /// @throws ResponseStatusException when nothing stands there, or nothing any more
    public Resolved resolveAny(Territoire territoire, String slug, long id) {
        if (id < 1) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return switch (publications.find(new ContentId(id))) {
            case Answer.Found(var live) -> here(live, "", territoire, slug);
            case Answer.Kept(var live, var notice) -> here(live, notice, territoire, slug);
            case Answer.Moved(var to) -> new Elsewhere(to);
            case Answer.Ended(var last, var _) when isHere(last, territoire, slug) ->
                    throw new ResponseStatusException(HttpStatus.GONE);
            case Answer.Ended(var last, var _) -> new Elsewhere(last);
            case Answer.Gone _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Answer.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static Resolved here(Live live, String notice, Territoire territoire, String slug) {
        return isHere(live, territoire, slug) ? new Here(live, notice) : new Elsewhere(live);
    }

    private static boolean isHere(Live live, Territoire territoire, String slug) {
        return live.owner().equals(territoire) && live.slug().equals(slug);
    }
}
