package fr.eterritoire.territoire;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.awt.geom.Path2D;
import java.util.Optional;

/// The door to the shapes of territories, for whoever draws.
@Component
public class Outlines {
    private final ContourStore store;
    private final JsonMapper json;

    Outlines(ContourStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /// North up, from 0, 0; its longer side has the given length. None before the complete set was
    /// imported.
    public Optional<Path2D> find(Territoire territoire, double side) {
        return store.geometry(territoire.id())
                .map(geometry -> Outline.shape(json.readTree(geometry), side));
    }
}
