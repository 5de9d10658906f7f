package fr.eterritoire.opposition;

import static fr.eterritoire.text.Language.link;
import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.submission.Limits;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The space as anybody reads it, and where a group asks for its link without asking the town hall.
@Controller
@RequestMapping("/~/expression")
class SpaceController {
    private final Opposition opposition;
    private final Limits limits;
    private final Addresses addresses;

    SpaceController(Opposition opposition, Limits limits, Addresses addresses) {
        this.opposition = opposition;
        this.limits = limits;
        this.addresses = addresses;
    }

    @GetMapping
    String read(Territoire territoire, Model model) {
        if (!(territoire instanceof Commune commune)) {
            return home(territoire);
        }
        var space = opposition.spaceOf(commune);
        model.addAttribute("page", new SpacePage(space, addresses.absolute(link(space.path()))));
        return "opposition/space";
    }

    private static String home(Territoire territoire) {
        return "redirect:" + link(territoire.path().isEmpty() ? "/" : territoire.path());
    }

    @GetMapping("/lien")
    String ask(Territoire territoire, Model model) {
        return territoire instanceof Commune commune
                ? asked(new LinkPage(commune, "", "", false), model)
                : home(territoire);
    }

    private static String asked(LinkPage page, Model model) {
        model.addAttribute("page", page);
        return "opposition/link";
    }

    /// The same answer for every address (S-7.7).
    @PostMapping("/lien")
    String send(
            Territoire territoire,
            @RequestParam(defaultValue = "") String courriel,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!(territoire instanceof Commune commune)) {
            return home(territoire);
        }
        var mail = Email.parse(courriel.strip());
        if (mail.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var fault = words("opposition.say-mail");
            return asked(new LinkPage(commune, courriel, fault, false), model);
        }
        if (limits.allowDataRequest(request.getRemoteAddr(), mail.get())) {
            Language.FRENCH.speaking(
                    () -> {
                        opposition.sendLinks(commune, mail.get());
                        return true;
                    });
        }
        return asked(new LinkPage(commune, "", "", true), model);
    }
}
