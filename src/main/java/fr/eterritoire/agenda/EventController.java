package fr.eterritoire.agenda;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Publications.Answer;
import fr.eterritoire.territoire.Territoire;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.net.URI;

/// The page of an event. The number in its address resolves; any other slug or owner leads to the one
/// address it has (S-4.17).
@Controller
class EventController {
    private final Publications publications;
    private final EventPages pages;

    EventController(Publications publications, EventPages pages) {
        this.publications = publications;
        this.pages = pages;
    }

    @GetMapping("/~/agenda/{slug:[^.]*[^.0-9-][^.]*}-{id:\\d{1,15}}")
    Object show(Territoire territoire, @PathVariable String slug, @PathVariable long id, Model model) {
        if (id < 1) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return switch (publications.find(new ContentId(id))) {
            case Answer.Found(var live) -> isAt(live, territoire, slug) ? shown(live, "") : moved(live);
            case Answer.Kept(var live, var notice) -> isAt(live, territoire, slug) ? shown(live, notice) : moved(live);
            case Answer.Moved(var to) -> moved(to);
            case Answer.Gone _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Answer.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static boolean isAt(Live live, Territoire territoire, String slug) {
        return live.owner().equals(territoire) && live.slug().equals(slug);
    }

    private ModelAndView shown(Live live, String notice) {
        return new ModelAndView("agenda/event", "page", pages.page(live, notice));
    }

    private static ResponseEntity<Void> moved(Live live) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(live.path()))
                .build();
    }
}
