package fr.eterritoire.territoire;

import static fr.eterritoire.text.Words.words;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import java.time.Duration;
import java.util.List;

/// Finds communes, for our forms and for anybody (S-5.8).
@RestController
class CommunesApi {
    private static final int MOST = 100;
    private static final int LONGEST = 200;

    private final Territoires territoires;
    private final Addresses addresses;

    CommunesApi(Territoires territoires, Addresses addresses) {
        this.territoires = territoires;
        this.addresses = addresses;
    }

    /// @param departement its code, such as `86`
    /// @param epci the name of its intercommunality
    /// @param positionApprochee whether `lat` and `lon` may be kilometres away
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Found(
            String insee,
            String nom,
            String departement,
            String departementNom,
            List<String> codesPostaux,
            @Nullable String epci,
            int population,
            @Nullable Double lat,
            @Nullable Double lon,
            boolean positionApprochee,
            String url) {}

    @GetMapping("/api/v1/communes")
    ResponseEntity<List<Found>> search(
            @RequestParam String q, @RequestParam(defaultValue = "10") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, words("territoire.limit-bounds", MOST));
        }
        if (q.length() > LONGEST) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, words("territoire.q-bounds", LONGEST));
        }
        return ResponseEntity.ok()
                .header("Access-Control-Allow-Origin", "*")
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(territoires.search(q, limit).stream().map(this::found).toList());
    }

    private Found found(Commune commune) {
        var position = commune.position();
        return new Found(
                commune.code().value(),
                commune.name().name(),
                commune.departement().code(),
                commune.departement().name().name(),
                commune.postcodes(),
                commune.epci().map(epci -> epci.name().name()).orElse(null),
                commune.population(),
                position.map(known -> known.point().lat()).orElse(null),
                position.map(known -> known.point().lon()).orElse(null),
                position.map(Position::approximate).orElse(true),
                addresses.absolute(commune.path()));
    }
}
