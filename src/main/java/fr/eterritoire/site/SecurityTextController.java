package fr.eterritoire.site;

import fr.eterritoire.courrier.OperatorSettings;
import fr.eterritoire.territoire.Addresses;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Whom to tell of a weakness, where those who look for one look first (RFC 9116, S-7.16). On every
/// declared host; undeclared ones are answered nothing.
@Controller
class SecurityTextController {
    private final OperatorSettings operator;
    private final Addresses addresses;
    private final InstantSource clock;

    SecurityTextController(OperatorSettings operator, Addresses addresses, InstantSource clock) {
        this.operator = operator;
        this.addresses = addresses;
        this.clock = clock;
    }

    /// It is good for half a year from the first of this month, so that a copy can be kept.
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<byte[]> text(HttpServletRequest request) {
        var expires =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                        .withDayOfMonth(1)
                        .plusMonths(7)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
        var text =
                """
                Contact: mailto:%s
                Expires: %s
                Preferred-Languages: fr, en
                Canonical: %s
                Policy: %s
                """
                        .formatted(
                                operator.courriel(),
                                expires,
                                request.getRequestURL(),
                                addresses.absolute("/mentions-legales"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .header("Cache-Control", "max-age=86400")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
