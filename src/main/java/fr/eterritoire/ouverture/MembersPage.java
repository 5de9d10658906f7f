package fr.eterritoire.ouverture;

import fr.eterritoire.publication.Fresh;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What `/communes-membres` shows.
///
/// @param all how many communes there are
/// @param france id of France, whose count of changes moves with each opening
public record MembersPage(List<Member> members, int all, int france, String canonical)
        implements Fresh {
    @Override
    public Freshness freshness() {
        return new Freshness(Set.of(france), Instant.MAX);
    }

    public List<Member> communes() {
        return members.stream().filter(member -> member.territoire() instanceof Commune).toList();
    }

    public List<Member> epcis() {
        return members.stream().filter(member -> member.territoire() instanceof Epci).toList();
    }
}
