package fr.eterritoire.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

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

    /// GeoJSON (RFC 7946). What is asked is kept in no copy.
    @GetMapping("/recherche/carte.json")
    @ResponseBody
    ResultsMap.Drawn points(HttpServletRequest request, HttpServletResponse response) {
        var query = Objects.requireNonNullElse(request.getQueryString(), "");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        return reading.read(query)
                .map(read -> map.of(read.asked()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    /// Never read as “nothing found”.
    @ExceptionHandler(SearchClosedException.class)
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    void isClosed(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, SearchPages.A_MOMENT);
    }
}
