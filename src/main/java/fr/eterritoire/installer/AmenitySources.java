package fr.eterritoire.installer;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;

/// The door to which files say where services are: their licences want them named.
@Component
public class AmenitySources {
    private final AmenityStore store;

    AmenitySources(AmenityStore store) {
        this.store = store;
    }

    /// Those that were imported.
    public List<AmenitySource> imported() {
        return store.sources().values().stream()
                .sorted(Comparator.comparing(AmenitySource::kind))
                .toList();
    }
}
