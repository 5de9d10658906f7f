package fr.eterritoire.agenda;

import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The page of an event.
@Controller
class EventController {
    private final EventAddress addresses;
    private final EventPages pages;

    EventController(EventAddress addresses, EventPages pages) {
        this.addresses = addresses;
        this.pages = pages;
    }

    @GetMapping("/~/agenda/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}")
    Object show(Territoire territoire, @PathVariable String slug, @PathVariable long id) {
        return switch (addresses.resolve(territoire, slug, id)) {
            case EventAddress.Here(var live, var notice) ->
                    new ModelAndView("agenda/event", "page", pages.page(live, notice));
            case EventAddress.Elsewhere elsewhere -> elsewhere.moved();
        };
    }
}
