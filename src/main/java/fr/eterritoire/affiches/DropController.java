package fr.eterritoire.affiches;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.courrier.Mailbox;
import fr.eterritoire.territoire.Territoire;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Takes posters, dropped or pasted.
@Controller
@RequestMapping("/mairie/{office}/affiches")
class DropController {
    private static final byte[] NONE = {};

    private final Affiches affiches;
    private final Mailbox mailbox;

    DropController(Affiches affiches, Mailbox mailbox) {
        this.affiches = affiches;
        this.mailbox = mailbox;
    }

    @GetMapping
    String show(Agent agent, Territoire office, Model model) {
        return shown(agent, office, "", "", model);
    }

    @PostMapping
    String drop(
            Agent agent,
            Territoire office,
            @RequestParam(required = false) @Nullable MultipartFile image,
            @RequestParam(defaultValue = "") String texte,
            HttpServletResponse response,
            Model model) {
        var picture = image == null || image.isEmpty() ? NONE : bytes(image);
        var outcome =
                picture.length == 0 && texte.isBlank()
                        ? Affiches.nothing()
                        : affiches.drop(office, picture, texte, agent);
        return switch (outcome) {
            case Affiches.Outcome.Begun(var draft) ->
                    "redirect:" + Offices.address(office) + "/brouillons/" + draft;
            case Affiches.Outcome.Refused(var why) -> {
                response.setStatus(422);
                yield shown(agent, office, texte, why, model);
            }
        };
    }

    private String shown(Agent agent, Territoire office, String text, String fault, Model model) {
        var mail = mailbox.addressOf(Offices.codeOf(office));
        model.addAttribute("page", new DropPage(agent, office, mail, text, fault));
        return "affiches/drop";
    }

    private static byte[] bytes(MultipartFile image) {
        try {
            return image.getBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
