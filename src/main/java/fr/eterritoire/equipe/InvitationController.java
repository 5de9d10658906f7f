package fr.eterritoire.equipe;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capabilities.Presented;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Person;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.territoire.Territoires;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/// The link in an invitation: shows the role, and a button that takes it.
@Controller
@RequestMapping("/invitation/{token}")
class InvitationController {
    private static final int LONGEST_NAME = 140;

    private final Capabilities capabilities;
    private final Invitations invitations;
    private final People people;
    private final Territoires territoires;

    InvitationController(
            Capabilities capabilities,
            Invitations invitations,
            People people,
            Territoires territoires) {
        this.capabilities = capabilities;
        this.invitations = invitations;
        this.people = people;
        this.territoires = territoires;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token) {
        return switch (capabilities.present(Purpose.INVITE, token)) {
            case Presented.Good(var capability) ->
                    new ModelAndView("equipe/invitation", "page", page(capability, token, ""));
            case Presented.Used(var capability) ->
                    new ModelAndView(
                            "equipe/accepted",
                            "page",
                            territoires.territoire(capability.territoire()));
            case Presented.Expired _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @PostMapping
    ModelAndView accept(@PathVariable String token, @RequestParam(defaultValue = "") String nom) {
        if (!(capabilities.present(Purpose.INVITE, token)
                instanceof Presented.Good(var capability))) {
            return show(token);
        }
        var name = nom.replaceAll("\\p{Cntrl}+", " ").strip();
        var page = page(capability, token, "");
        if (page.name().isEmpty() && (name.isEmpty() || name.length() > LONGEST_NAME)) {
            return new ModelAndView(
                    "equipe/invitation",
                    Map.of("page", page(capability, token, words("equipe.give-name"))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (invitations.accept(capability, name)) {
            case Outcome.Done _ -> new ModelAndView("redirect:/invitation/" + token);
            case Outcome _ -> throw new ResponseStatusException(HttpStatus.GONE);
        };
    }

    private InvitationPage page(Capability capability, String token, String fault) {
        var invitation =
                invitations
                        .find(capability)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
        return new InvitationPage(
                territoires.territoire(invitation.territoire()),
                invitation.role(),
                people.find(invitation.by()).map(Person::name).orElse(""),
                people.find(invitation.recipient()).map(Person::name),
                token,
                fault);
    }
}
