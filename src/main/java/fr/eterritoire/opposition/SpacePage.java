package fr.eterritoire.opposition;

import fr.eterritoire.publication.Fresh;
import fr.eterritoire.publication.Freshness;

import java.time.Instant;
import java.util.Set;

/// The space as anybody reads it: true until one of the groups writes.
public record SpacePage(Space space, String canonical) implements Fresh {
    @Override
    public Freshness freshness() {
        return new Freshness(Set.of(space.commune().id()), Instant.MAX);
    }
}
