package fr.eterritoire.ouverture;

import fr.eterritoire.accounts.Offices;
import fr.eterritoire.courrier.OperatorSettings;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Territoire;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.nio.charset.StandardCharsets;

/// The papers to complete, to read, to print and to take away. Anybody may: a council decides
/// before its page is open.
@Controller
class DocumentController {
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final OperatorSettings operator;
    private final Addresses addresses;

    DocumentController(OperatorSettings operator, Addresses addresses) {
        this.operator = operator;
        this.addresses = addresses;
    }

    @GetMapping("/~/ouvrir/documents")
    ModelAndView list(Territoire territoire) {
        return new ModelAndView(
                "ouverture/documents", "page", new DocumentsPage(openable(territoire)));
    }

    @GetMapping("/~/ouvrir/documents/{document:[a-z0-9-]+}")
    ModelAndView show(Territoire territoire, @PathVariable String document) {
        var found = found(document);
        var lines = found.lines(openable(territoire), address(territoire), operator.nom());
        return new ModelAndView(
                "ouverture/document", "page", new DocumentPage(territoire, found, lines));
    }

    @GetMapping("/~/ouvrir/documents/{document:[a-z0-9-]+}.txt")
    ResponseEntity<String> text(Territoire territoire, @PathVariable String document) {
        var found = found(document);
        var name = found.key() + "-" + Offices.codeOf(openable(territoire)) + ".txt";
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(plain(found.text(territoire, address(territoire), operator.nom())));
    }

    private String address(Territoire territoire) {
        return addresses.absolute(territoire.path());
    }

    /// Titles without the signs that mark them; lines as old editors want them.
    private static String plain(String text) {
        return text.replaceAll("(?m)^#+ ", "").replaceAll("\r?\n", "\r\n");
    }

    private static Document found(String key) {
        return Document.find(key)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Territoire openable(Territoire territoire) {
        if (!Offices.has(territoire)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return territoire;
    }
}
