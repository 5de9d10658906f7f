package fr.eterritoire.ouverture;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capabilities.Presented;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoires;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

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
import java.util.Optional;

/// The link in an intercommunality's invitation: the same form, with the address already confirmed.
@Controller
@RequestMapping("/rejoindre/{token}")
class JoinController {
    private final Capabilities capabilities;
    private final JoiningStore invitations;
    private final Claiming claiming;
    private final Opening opening;
    private final Territoires territoires;

    JoinController(
            Capabilities capabilities,
            JoiningStore invitations,
            Claiming claiming,
            Opening opening,
            Territoires territoires) {
        this.capabilities = capabilities;
        this.invitations = invitations;
        this.claiming = claiming;
        this.opening = opening;
        this.territoires = territoires;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token) {
        var invitation = invitation(token);
        var asked = asked(invitation, token);
        if (opening.isOpen(asked.territoire())) {
            return new ModelAndView("ouverture/already", "page", asked.territoire());
        }
        var form =
                new ClaimForm(Map.of("nom", invitation.invited().name()))
                        .writtenFrom(invitation.invited().recipient());
        return new ModelAndView("ouverture/form", "page", claiming.blank(asked, form));
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable String token,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var invitation = invitation(token);
        var asked = asked(invitation, token);
        if (opening.isOpen(asked.territoire())) {
            return new ModelAndView(
                    "ouverture/already", Map.of("page", asked.territoire()), HttpStatus.CONFLICT);
        }
        var form = new ClaimForm(typed).writtenFrom(invitation.invited().recipient());
        var answer =
                claiming.send(
                        asked,
                        form,
                        typed.getOrDefault("jeton", ""),
                        !typed.getOrDefault("site", "").isEmpty(),
                        request.getRemoteAddr());
        return switch (answer) {
            case Claiming.Answer.Sent(var link) when link.isPresent() ->
                    new ModelAndView("redirect:/ouverture/" + link.get());
            case Claiming.Answer.Sent _ ->
                    new ModelAndView(
                            "ouverture/sent",
                            "page",
                            new ClaimSentPage(asked.territoire(), form.get("courriel")));
            case Claiming.Answer.Again(var status, var page) ->
                    ClaimController.again(status, page, response);
        };
    }

    private Claiming.Asked asked(JoiningStore.Row invitation, String token) {
        return new Claiming.Asked(
                territoires.territoire(invitation.commune()),
                Optional.of((Epci) territoires.territoire(invitation.epci())),
                "/rejoindre/" + token);
    }

    private JoiningStore.Row invitation(String token) {
        var capability = capability(token);
        return invitations
                .find(capability.subject())
                .filter(found -> found.invited().recipient().equals(capability.recipient()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
    }

    private Capability capability(String token) {
        return switch (capabilities.present(Purpose.JOIN, token)) {
            case Presented.Good(var capability) -> capability;
            case Presented.Used _, Presented.Expired _ ->
                    throw new ResponseStatusException(HttpStatus.GONE);
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
