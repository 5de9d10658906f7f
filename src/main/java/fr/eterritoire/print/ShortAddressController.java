package fr.eterritoire.print;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Publications.Answer;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import java.net.URI;

/// The address on posters, digits only so that nobody mistypes it: `/e/12`.
@Controller
class ShortAddressController {
    private final Publications publications;

    ShortAddressController(Publications publications) {
        this.publications = publications;
    }

    @GetMapping("/e/{id:[1-9]\\d{0,14}}")
    ResponseEntity<Void> go(@PathVariable long id) {
        return switch (publications.find(new ContentId(id))) {
            case Answer.Found(var live) -> to(live);
            case Answer.Kept(var live, var _) -> to(live);
            case Answer.Moved(var live) -> to(live);
            case Answer.Ended(var last, var _) -> to(last);
            case Answer.Gone _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Answer.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static ResponseEntity<Void> to(Live live) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(live.path()))
                .build();
    }
}
