package fr.eterritoire.publication;

import fr.eterritoire.content.ContentId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The door to what is public, and the only place where that changes.
@Component
public class Publications {

    /// Makes an edition the live one, in the caller's transaction: lists, pages and feeds show it as
    /// soon as that commits. Announces {@link ContentPublished}.
    public void publish(ContentId id, int edition) {
        throw new UnsupportedOperationException();
    }

    /// Takes it out of the public. Announces {@link ContentWithdrawn}.
    public void withdraw(ContentId id, Withdrawal how) {
        throw new UnsupportedOperationException();
    }

    /// What the address of a content answers.
    public Answer find(ContentId id) {
        throw new UnsupportedOperationException();
    }

    /// The live content of this id, if it is live.
    public Optional<Live> findLive(ContentId id) {
        throw new UnsupportedOperationException();
    }

    /// Live contents among these, in the given order; those that are not live are left out.
    public List<Live> liveOf(List<ContentId> ids) {
        throw new UnsupportedOperationException();
    }

    /// What stands behind the number in an address.
    public sealed interface Answer {
        record Found(Live live) implements Answer {}

        record Kept(Live live, String notice) implements Answer {}

        record Moved(Live to) implements Answer {}

        record Gone() implements Answer {}

        /// Never published: to the public it does not exist.
        record Unknown() implements Answer {}
    }
}
