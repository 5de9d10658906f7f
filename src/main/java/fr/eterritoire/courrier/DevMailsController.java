package fr.eterritoire.courrier;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import java.time.InstantSource;
import java.util.Base64;
import java.util.List;

/// All letters of a developer's computer, to be read instead of sent.
@Controller
@Profile("dev")
class DevMailsController {
    private static final int SHOWN = 100;
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final LetterStore store;
    private final InstantSource clock;

    DevMailsController(LetterStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @GetMapping("/dev/mails")
    String list(Model model) {
        model.addAttribute("page", new DevMailsPage(store.latest(SHOWN), clock.instant()));
        return "courrier/dev-mails";
    }

    /// The letter itself, as a mail program would show it: no script, nothing loaded.
    @GetMapping("/dev/mails/{id}")
    ResponseEntity<String> show(@PathVariable long id) {
        var letter =
                store.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", POLICY)
                .body(withPictures(letter.html(), letter.pictures()));
    }

    @GetMapping("/dev/mails/{id}/texte")
    ResponseEntity<String> text(@PathVariable long id) {
        var letter =
                store.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(letter.text());
    }

    private static String withPictures(String html, List<Letter.InlinePicture> pictures) {
        var shown = html;
        for (var picture : pictures) {
            var data =
                    "data:"
                            + picture.mediaType()
                            + ";base64,"
                            + Base64.getEncoder().encodeToString(picture.bytes());
            shown = shown.replace("cid:" + picture.name(), data);
        }
        return shown;
    }
}
