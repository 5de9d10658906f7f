package fr.eterritoire.ouverture;

import fr.eterritoire.publication.Fresh;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.territoire.Territoire;

import java.time.Instant;
import java.util.Set;

/// The list of papers.
public record DocumentsPage(Territoire territoire) implements Fresh {
    @Override
    public Freshness freshness() {
        return new Freshness(Set.of(territoire.id()), Instant.MAX);
    }

    public Document[] documents() {
        return Document.values();
    }
}
