package fr.eterritoire.submission;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capabilities.Presented;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.text.Language;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

import java.util.List;

/// The link that confirms an address: opening it shows a button, since mail scanners open links
/// too; the button confirms.
@Controller
@RequestMapping("/proposition/{token}")
class ConfirmationController {
    private static final String TO_CONFIRM = "submission/confirm";

    private final Capabilities capabilities;
    private final Submissions submissions;
    private final PictureReading pictures;

    ConfirmationController(
            Capabilities capabilities, Submissions submissions, PictureReading pictures) {
        this.capabilities = capabilities;
        this.submissions = submissions;
        this.pictures = pictures;
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        return switch (capabilities.present(Purpose.VERIFY, token)) {
            case Presented.Good(var capability) -> shown(TO_CONFIRM, capability, token, model);
            case Presented.Used(var capability) ->
                    shown("submission/confirmed", capability, token, model);
            case Presented.Expired _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @PostMapping
    @Transactional
    public String confirm(@PathVariable String token, Model model) {
        return switch (capabilities.present(Purpose.VERIFY, token)) {
            case Presented.Good(var capability) -> confirmed(capability, token, model);
            case Presented.Used(var capability) ->
                    shown("submission/confirmed", capability, token, model);
            case Presented.Expired _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private String confirmed(Capability capability, String token, Model model) {
        if (!capabilities.use(capability)) {
            return shown("submission/confirmed", capability, token, model);
        }
        var submission = new SubmissionId(capability.subject());
        // what is written to its author and to the mairie is French
        return Language.FRENCH
                .speaking(() -> submissions.verify(submission))
                .map(secret -> "redirect:/auteur/" + secret)
                .orElseGet(() -> shown("submission/confirmed", capability, token, model));
    }

    private String shown(String template, Capability capability, String token, Model model) {
        var submission = submissions.submission(new SubmissionId(capability.subject()));
        var proposed = submissions.proposed(submission);
        model.addAttribute(
                "page",
                new ConfirmationPage(
                        submission,
                        proposed,
                        template.equals(TO_CONFIRM) ? pictures.previews(proposed) : List.of(),
                        token));
        return template;
    }
}
