package fr.eterritoire.feeds;

import fr.eterritoire.agenda.ScopeReading;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/// Says which address is for what, and how to subscribe with the calendar one has.
@Controller
class SubscribeController {
    private final Feeds feeds;

    SubscribeController(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/~/agenda/s-abonner")
    String show(
            Territoire territoire,
            @RequestParam(defaultValue = "") List<String> type,
            @RequestParam(defaultValue = "") String rayon,
            Model model) {
        model.addAttribute("page", feeds.subscribing(ScopeReading.of(territoire, type, rayon)));
        return "feeds/subscribe";
    }
}
