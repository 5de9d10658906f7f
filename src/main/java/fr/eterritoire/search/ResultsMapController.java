package fr.eterritoire.search;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.Objects;

/// The results of a search as points of a map: those of the list, in its order (S-1.12).
@Controller
class ResultsMapController {
    private final AddressReading reading;
    private final ResultsMap map;

    ResultsMapController(AddressReading reading, ResultsMap map) {
        this.reading = reading;
        this.map = map;
    }

    /// GeoJSON (RFC 7946).
    @GetMapping("/recherche/carte.json")
    ResponseEntity<ResultsMap.Drawn> points(HttpServletRequest request) {
        var query = "?" + Objects.requireNonNullElse(request.getQueryString(), "");
        return reading.read(query)
                .map(
                        read ->
                                ResponseEntity.ok()
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .header("X-Robots-Tag", "noindex")
                                        .body(map.of(read.asked())))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.BAD_REQUEST).build());
    }
}
