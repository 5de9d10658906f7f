package fr.eterritoire.droits;

import fr.eterritoire.courrier.OperatorSettings;
import fr.eterritoire.publication.Fresh;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.territoire.Territoire;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who publishes a territory's pages, who hosts them, what becomes of personal data.
///
/// @param facts empty as long as the operator publishes, or nothing was filled in
/// @param live whether the town hall runs the pages
/// @param uses of personal data, as in the register
public record LegalPage(
        Territoire territoire,
        Optional<Facts> facts,
        boolean live,
        OperatorSettings operator,
        List<List<String>> uses,
        Instant madeAt)
        implements Fresh {

    @Override
    public Freshness freshness() {
        return new Freshness(Set.of(territoire.id()), madeAt.plus(Duration.ofDays(1)));
    }
}
