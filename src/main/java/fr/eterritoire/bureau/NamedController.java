package fr.eterritoire.bureau;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.NamedDeciders;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Territoire;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// « Décider depuis le courriel »: whom the mairie lets decide without signing in.
@Controller
@RequestMapping("/mairie/{office}/reglages/courriel")
class NamedController {
    private final NamedDeciders named;

    NamedController(NamedDeciders named) {
        this.named = named;
    }

    @GetMapping
    String show(Agent agent, Territoire territoire, Model model) {
        return shown(agent, territoire, "", "", model);
    }

    private String shown(
            Agent agent, Territoire territoire, String typed, String fault, Model model) {
        model.addAttribute(
                "page", new NamedPage(agent, territoire, named.of(territoire), typed, fault));
        return "bureau/named";
    }

    @PostMapping
    String name(
            Agent agent,
            Territoire territoire,
            @RequestParam(defaultValue = "") String courriel,
            HttpServletResponse response,
            Model model) {
        var fault = fault(agent, territoire, courriel.strip());
        if (fault.isEmpty()) {
            return back(territoire);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown(agent, territoire, courriel, fault, model);
    }

    private String fault(Agent agent, Territoire territoire, String typed) {
        var mail = Email.parse(typed);
        if (mail.isEmpty()) {
            return words("bureau.named-not-an-address");
        }
        return switch (named.name(territoire, mail.get(), agent)) {
            case NAMED -> "";
            case ALREADY -> words("bureau.named-already", typed);
            case TOO_MANY -> words("bureau.named-too-many", NamedDeciders.MOST);
        };
    }

    @PostMapping("/{id}/retrait")
    String unname(Agent agent, Territoire territoire, @PathVariable long id) {
        if (!named.unname(territoire, id, agent)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return back(territoire);
    }

    private static String back(Territoire territoire) {
        return "redirect:" + NamedPage.addressOf(territoire);
    }
}
