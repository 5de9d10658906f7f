package fr.eterritoire.installer;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.territoire.FranceMap;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Duration;
import java.util.Map;

/// Finds communes by what matters to somebody. All of it stands in the address, which can be sent
/// to others.
@Controller
class FindController {
    /// What a picture in a form says of where it was touched (HTML, image button).
    private static final String X = "carte.x";

    private static final String Y = "carte.y";

    private final Searching searching;

    FindController(Searching searching) {
        this.searching = searching;
    }

    @GetMapping("/s-installer")
    String find(
            @RequestParam Map<String, String> asked, HttpServletResponse response, Model model) {
        if (asked.containsKey(X) && asked.containsKey(Y)) {
            return "redirect:" + link("/s-installer") + touched(asked).query();
        }
        var page = searching.page(new FindForm(asked));
        if (!page.faults().isEmpty()) {
            response.setStatus(422);
        }
        model.addAttribute("page", page);
        return "installer/find";
    }

    /// The corner, where a keyboard touches it, is in the sea: nowhere in particular.
    private FindForm touched(Map<String, String> asked) {
        var form = new FindForm(asked);
        return searching
                .touched(pixels(asked.getOrDefault(X, "")), pixels(asked.getOrDefault(Y, "")))
                .map(form::around)
                .orElse(form);
    }

    private static int pixels(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    /// The country to touch, as large as its own units.
    @GetMapping("/s-installer/carte.svg")
    ResponseEntity<String> map() {
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
        svg.append(FranceMap.WIDTH).append(' ').append(FranceMap.HEIGHT);
        svg.append("\"><g fill=\"#1c6647\" fill-opacity=\".22\" stroke=\"#6b7a74\" ");
        svg.append("stroke-width=\".6\" stroke-linejoin=\"round\">");
        searching
                .drawn()
                .forEach(area -> svg.append("<path d=\"").append(area.path()).append("\"/>"));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(svg.append("</g></svg>").toString());
    }
}
