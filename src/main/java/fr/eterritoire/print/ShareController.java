package fr.eterritoire.print;

import fr.eterritoire.agenda.EventAddress;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Territoire;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import java.net.URI;
import java.time.Duration;
import java.util.function.Function;

/// The pictures of contents and territories for whoever shares or prints them. Only of what is
/// listed: nothing for what is kept under a notice.
@Controller
class ShareController {
    private static final String ONE = "/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}";
    private static final String EVENT = "/~/agenda" + ONE;
    private static final String ANNONCE = "/~/annonces" + ONE;
    private static final String FICHE = "/~/annuaire" + ONE;
    private static final String CARD = "/apercu-{edition:\\d{1,9}}.{format:png|jpg}";
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    /// Not longer: what is withdrawn must leave the caches between us and its readers.
    private static final CacheControl A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final EventAddress contents;
    private final Addresses addresses;
    private final Cards cards;

    ShareController(EventAddress contents, Addresses addresses, Cards cards) {
        this.contents = contents;
        this.addresses = addresses;
        this.cards = cards;
    }

    /// An earlier edition's picture leads to today's.
    @GetMapping({EVENT + CARD, ANNONCE + CARD, FICHE + CARD})
    ResponseEntity<?> card(
            Territoire territoire,
            @PathVariable String slug,
            @PathVariable long id,
            @PathVariable int edition,
            @PathVariable String format) {
        return answer(
                territoire,
                slug,
                id,
                Live::cardPath,
                live -> {
                    if (!live.cardPath().endsWith("/apercu-" + edition + "." + format)) {
                        return ResponseEntity.status(HttpStatus.FOUND)
                                .location(URI.create(live.cardPath()))
                                .build();
                    }
                    return picture(
                            format.equals("png") ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG,
                            cards.of(live));
                });
    }

    @GetMapping("/~/apercu.png")
    ResponseEntity<?> card(Territoire territoire) {
        return picture(MediaType.IMAGE_PNG, cards.of(territoire));
    }

    @GetMapping({EVENT + "/qr.svg", ANNONCE + "/qr.svg", FICHE + "/qr.svg"})
    ResponseEntity<?> svg(Territoire territoire, @PathVariable String slug, @PathVariable long id) {
        return answer(
                territoire,
                slug,
                id,
                live -> live.path() + "/qr.svg",
                live -> picture(SVG, code(live).svg()));
    }

    @GetMapping({EVENT + "/qr.png", ANNONCE + "/qr.png", FICHE + "/qr.png"})
    ResponseEntity<?> png(Territoire territoire, @PathVariable String slug, @PathVariable long id) {
        return answer(
                territoire,
                slug,
                id,
                live -> live.path() + "/qr.png",
                live -> picture(MediaType.IMAGE_PNG, code(live).png()));
    }

    private QrCode code(Live live) {
        return new QrCode(addresses.absolute(live.shortPath()));
    }

    private ResponseEntity<?> answer(
            Territoire territoire,
            String slug,
            long id,
            Function<Live, String> address,
            Function<Live, ResponseEntity<?>> picture) {
        return switch (contents.resolveAny(territoire, slug, id)) {
            case EventAddress.Here(var live, var notice) when notice.isEmpty() ->
                    picture.apply(live);
            case EventAddress.Here _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case EventAddress.Elsewhere(var live) ->
                    ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                            .location(URI.create(address.apply(live)))
                            .build();
        };
    }

    private static ResponseEntity<?> picture(MediaType type, Object body) {
        return ResponseEntity.ok().contentType(type).cacheControl(A_DAY).body(body);
    }
}
