package fr.eterritoire.relais;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capabilities.Presented;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.text.Language;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/// The link that confirms a first message: opening it shows it with a button, since mail scanners
/// open links too; the button sends it.
@Controller
@RequestMapping("/message/{token}")
class MessageController {
    private final Capabilities capabilities;
    private final Relais relais;

    MessageController(Capabilities capabilities, Relais relais) {
        this.capabilities = capabilities;
        this.relais = relais;
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        return switch (capabilities.present(Purpose.MESSAGE, token)) {
            case Presented.Good(var link) -> shown(link, token, model);
            case Presented.Used _ -> said(words("relais.already-sent"), model);
            case Presented.Expired _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private String shown(Capability link, String token, Model model) {
        var conversation =
                relais.find(link.subject())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
        model.addAttribute(
                "page",
                new ConfirmMessagePage(
                        conversation,
                        relais.messagesOf(conversation).getFirst().words(),
                        "/message/" + token));
        return "relais/confirm";
    }

    private static String said(String words, Model model) {
        model.addAttribute("page", words);
        return "relais/said";
    }

    @PostMapping
    String send(@PathVariable String token, Model model) {
        return switch (capabilities.present(Purpose.MESSAGE, token)) {
            case Presented.Good(var link) ->
                    after(Language.FRENCH.speaking(() -> relais.confirm(link)), model);
            case Presented.Used _ -> said(words("relais.already-sent"), model);
            case Presented.Expired _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static String after(Relais.Confirmed confirmed, Model model) {
        return switch (confirmed) {
            case Relais.Confirmed.Sent(var secret) ->
                    "redirect:/conversation/" + secret + "?suite=parti";
            case Relais.Confirmed.Already _ -> said(words("relais.already-sent"), model);
            case Relais.Confirmed.NotTaken _ -> said(words("relais.takes-none"), model);
        };
    }
}
