package fr.eterritoire.relais;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capabilities.Presented;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.territoire.Territoires;

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

/// A conversation behind the link of one side: opening it shows, its buttons act.
@Controller
@RequestMapping("/conversation/{token}")
class ConversationController {
    private static final String PAGE = "relais/conversation";

    private final Capabilities capabilities;
    private final Territoires territoires;
    private final Relais relais;
    private final Talking talking;

    ConversationController(
            Capabilities capabilities, Territoires territoires, Relais relais, Talking talking) {
        this.capabilities = capabilities;
        this.territoires = territoires;
        this.relais = relais;
        this.talking = talking;
    }

    @GetMapping
    String show(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String suite,
            Model model) {
        return shown(talking.page(opened(token), suite), model);
    }

    private static String shown(ConversationPage page, Model model) {
        model.addAttribute("page", page);
        return PAGE;
    }

    @PostMapping("/reponse")
    String say(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String message,
            HttpServletResponse response,
            Model model) {
        return after(talking.say(opened(token), message), response, model);
    }

    @PostMapping("/fin")
    String end(@PathVariable String token, HttpServletResponse response, Model model) {
        return after(talking.end(opened(token)), response, model);
    }

    @PostMapping("/etape")
    String advance(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String etape,
            HttpServletResponse response,
            Model model) {
        return after(talking.advance(opened(token), etape), response, model);
    }

    @PostMapping("/signalement")
    String report(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String pourquoi,
            HttpServletResponse response,
            Model model) {
        return after(talking.report(opened(token), pourquoi), response, model);
    }

    private static String after(Talking.Answer answer, HttpServletResponse response, Model model) {
        return switch (answer) {
            case Talking.Answer.Leads(var address) -> "redirect:" + address;
            case Talking.Answer.Again(var status, var page) -> {
                response.setStatus(status.value());
                yield shown(page, model);
            }
            case Talking.Answer.TooMany(var waiting, var page) -> {
                waiting.tell(response);
                yield shown(page, model);
            }
            case Talking.Answer.Left(var page) -> {
                model.addAttribute("page", page);
                yield "relais/said";
            }
        };
    }

    /// 404 when nobody knows it, 410 when its time is over or it was erased.
    private Speaker opened(String token) {
        for (var side : Side.values()) {
            switch (capabilities.present(side.purpose(), token)) {
                case Presented.Good(var link) -> {
                    return speaker(link, side, token);
                }
                case Presented.Used(var link) -> {
                    return speaker(link, side, token);
                }
                case Presented.Expired _ -> throw new ResponseStatusException(HttpStatus.GONE);
                case Presented.Unknown _ -> {
                    // it may be the other side's
                }
            }
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private Speaker speaker(Capability link, Side side, String token) {
        var office = territoires.territoire(link.territoire());
        return relais.find(link.subject())
                .flatMap(found -> Speaker.byLink(found, side, link, office, token))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
    }
}
