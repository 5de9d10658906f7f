package fr.eterritoire.territoire;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;

/// The shapes of territories.
@Controller
class OutlineController {
    private final ContourStore store;
    private final FranceMap france;
    private final JsonMapper json;

    OutlineController(ContourStore store, FranceMap france, JsonMapper json) {
        this.store = store;
        this.france = france;
        this.json = json;
    }

    /// Once the complete set was imported.
    @GetMapping("/~/contour.svg")
    ResponseEntity<String> outline(Territoire territoire) {
        var geometry =
                store.geometry(territoire.id())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(Outline.svg(json.readTree(geometry)));
    }

    /// The départements, to lie under a map whose source does not answer. Before the complete set
    /// was imported, those of the Hexagon and Corsica alone, as they are drawn small.
    @GetMapping("/carte/contours.json")
    ResponseEntity<String> departements() {
        var exact = store.departements();
        var shapes =
                exact.isEmpty()
                        ? france.areas().stream()
                                .map(area -> GeoJson.polygons(area.fine()))
                                .toList()
                        : exact.stream().map(ContourStore.Drawn::geometry).toList();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(GeoJson.collection(shapes));
    }
}
