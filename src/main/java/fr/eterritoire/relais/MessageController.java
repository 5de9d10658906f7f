package fr.eterritoire.relais;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capabilities.Presented;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.submission.Limits;
import fr.eterritoire.text.Language;

import jakarta.servlet.http.HttpServletResponse;

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
    private final Delivery delivery;
    private final Talking talking;
    private final Limits limits;

    MessageController(
            Capabilities capabilities,
            Relais relais,
            Delivery delivery,
            Talking talking,
            Limits limits) {
        this.capabilities = capabilities;
        this.relais = relais;
        this.delivery = delivery;
        this.talking = talking;
        this.limits = limits;
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        var link = presented(token);
        return link.used()
                ? said(link.conversation(), words("relais.already-sent"), model)
                : shown(link.conversation(), token, "", model);
    }

    @PostMapping
    String send(@PathVariable String token, HttpServletResponse response, Model model) {
        var link = presented(token);
        return link.used()
                ? said(link.conversation(), words("relais.already-sent"), model)
                : send(link, token, response, model);
    }

    /// What a link opens.
    private record Link(Capability capability, Conversation conversation, boolean used) {}

    /// 404 when nobody knows it, 410 when its time is over or it was erased.
    private Link presented(String token) {
        return switch (capabilities.present(Purpose.MESSAGE, token)) {
            case Presented.Good(var link) -> new Link(link, conversation(link), false);
            case Presented.Used(var link) -> new Link(link, conversation(link), true);
            case Presented.Expired _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Conversation conversation(Capability link) {
        return relais.find(link.subject())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
    }

    private String shown(Conversation conversation, String token, String notice, Model model) {
        var words = relais.messagesOf(conversation).getFirst().words();
        model.addAttribute(
                "page", new ConfirmMessagePage(conversation, words, "/message/" + token, notice));
        return "relais/confirm";
    }

    private String said(Conversation conversation, String words, Model model) {
        model.addAttribute("page", talking.said(conversation, words("relais.your-message"), words));
        return "relais/said";
    }

    /// Only what is delivered counts with whoever it is for; what comes too early waits behind its
    /// link.
    private String send(Link link, String token, HttpServletResponse response, Model model) {
        var conversation = link.conversation();
        if (!delivery.isTaken(conversation)) {
            return said(conversation, words("relais.not-delivered"), model);
        }
        var wait = limits.waitToReach(conversation.addressee().countedAs()).map(Waiting::new);
        if (wait.isPresent()) {
            wait.get().tell(response);
            var notice = words("relais.many-to-them", wait.get().words());
            return shown(conversation, token, notice, model);
        }
        return switch (Language.FRENCH.speaking(() -> delivery.confirm(link.capability()))) {
            case Delivery.Confirmed.Sent(var secret) ->
                    "redirect:/conversation/" + secret + "?suite=parti";
            case Delivery.Confirmed.Already _ ->
                    said(conversation, words("relais.already-sent"), model);
            case Delivery.Confirmed.NotTaken _ ->
                    said(conversation, words("relais.not-delivered"), model);
        };
    }
}
