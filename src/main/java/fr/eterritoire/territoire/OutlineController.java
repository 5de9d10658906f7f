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

/// The shape of a territory, once the complete set was imported.
@Controller
class OutlineController {
    private final AtlasStore store;
    private final JsonMapper json;

    OutlineController(AtlasStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

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
}
