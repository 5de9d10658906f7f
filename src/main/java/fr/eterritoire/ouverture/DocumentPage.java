package fr.eterritoire.ouverture;

import fr.eterritoire.publication.Fresh;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.territoire.Territoire;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What a paper shows. It changes only with the program.
public record DocumentPage(Territoire territoire, Document document, List<Document.Line> lines)
        implements Fresh {
    @Override
    public Freshness freshness() {
        return new Freshness(Set.of(territoire.id()), Instant.MAX);
    }
}
