package fr.eterritoire.site;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import java.time.Duration;

/// What pages look like and what their elements do. An address that names what it holds may be kept
/// for ever; an older one gives what is true now, so that a page kept from before an upgrade is
/// still dressed.
@Controller
class BundleController {
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final MediaType JS = MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @GetMapping("/style/{hash:[0-9a-f]{16}}.css")
    ResponseEntity<String> style(@PathVariable String hash) {
        return answer(Bundle.STYLE, hash, CSS);
    }

    @GetMapping("/style/bureau/{hash:[0-9a-f]{16}}.css")
    ResponseEntity<String> office(@PathVariable String hash) {
        return answer(Bundle.OFFICE, hash, CSS);
    }

    @GetMapping("/style/s-installer/{hash:[0-9a-f]{16}}.css")
    ResponseEntity<String> installer(@PathVariable String hash) {
        return answer(Bundle.INSTALLER, hash, CSS);
    }

    @GetMapping("/style/recherche/{hash:[0-9a-f]{16}}.css")
    ResponseEntity<String> search(@PathVariable String hash) {
        return answer(Bundle.SEARCH, hash, CSS);
    }

    @GetMapping("/script/{hash:[0-9a-f]{16}}.js")
    ResponseEntity<String> script(@PathVariable String hash) {
        return answer(Bundle.SCRIPT, hash, JS);
    }

    @GetMapping("/script/bureau/{hash:[0-9a-f]{16}}.js")
    ResponseEntity<String> officeScript(@PathVariable String hash) {
        return answer(Bundle.OFFICE_SCRIPT, hash, JS);
    }

    @GetMapping("/theme/{hash:[0-9a-f]{16}}.css")
    ResponseEntity<String> theme(@PathVariable String hash) {
        var palette =
                Theme.at(hash).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().contentType(CSS).cacheControl(FOR_EVER).body(palette.css());
    }

    private static ResponseEntity<String> answer(Bundle bundle, String hash, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(bundle.isAt(hash) ? FOR_EVER : CacheControl.noCache())
                .body(bundle.text());
    }
}
