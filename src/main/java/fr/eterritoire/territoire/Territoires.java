package fr.eterritoire.territoire;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The door to all territories. Everything is answered from memory, from one immutable snapshot
/// that is replaced as a whole when an import changes the tables.
@Component
public class Territoires {

    public France france() {
        throw new UnsupportedOperationException();
    }

    /// The territory of this id, which must exist.
    public Territoire territoire(int id) {
        throw new UnsupportedOperationException();
    }

    public Optional<Commune> findCommune(CodeInsee code) {
        throw new UnsupportedOperationException();
    }

    public Optional<Epci> findEpci(Siren siren) {
        throw new UnsupportedOperationException();
    }

    /// The communes inside a territory, by name.
    public List<Commune> communesOf(Territoire territoire) {
        throw new UnsupportedOperationException();
    }

    /// The intercommunalities whose principal département this is, by name.
    public List<Epci> epcisOf(Departement departement) {
        throw new UnsupportedOperationException();
    }

    /// The départements of a région, or of France, by code.
    public List<Departement> departementsOf(Territoire territoire) {
        throw new UnsupportedOperationException();
    }

    /// All régions, by name.
    public List<Region> regions() {
        throw new UnsupportedOperationException();
    }

    /// Whose contents this territory lists: itself, its communes, and the intercommunalities inside
    /// it.
    public Set<Integer> ownersListedBy(Territoire territoire) {
        throw new UnsupportedOperationException();
    }

    /// Communes within `kilometres` of a point, nearest first.
    public List<Neighbour> around(Point centre, double kilometres) {
        throw new UnsupportedOperationException();
    }

    /// Where a territory stands on the map, when known: the middle of its communes for larger ones.
    public Optional<Position> positionOf(Territoire territoire) {
        throw new UnsupportedOperationException();
    }

    /// Communes whose name, former name or postcode begins like `words`, best first.
    public List<Commune> search(String words, int limit) {
        throw new UnsupportedOperationException();
    }

    /// The territories above it and itself, from France down: what a breadcrumb shows.
    public List<Territoire> trailOf(Territoire territoire) {
        return switch (territoire) {
            case France france -> List.of(france);
            case Region region -> List.of(france(), region);
            case Departement departement -> List.of(france(), departement.region(), departement);
            case Epci epci -> List.of(france(), epci.departement().region(), epci.departement(), epci);
            case Commune commune ->
                List.of(france(), commune.departement().region(), commune.departement(), commune);
        };
    }

    /// A commune and how far it is.
    public record Neighbour(Commune commune, double kilometres) {}
}
