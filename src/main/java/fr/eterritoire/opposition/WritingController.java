package fr.eterritoire.opposition;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capabilities.Presented;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.accounts.Purpose;

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

/// Where a group writes, behind its link: opening it shows, the button publishes (S-7.7).
@Controller
@RequestMapping("/ecrire/{token}")
class WritingController {
    private final Capabilities capabilities;
    private final Opposition opposition;

    WritingController(Capabilities capabilities, Opposition opposition) {
        this.capabilities = capabilities;
        this.opposition = opposition;
    }

    @GetMapping
    String show(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String suite,
            Model model) {
        var group = group(link(token));
        return shown(
                new WritingPage(group, token, group.words(), "", suite.equals("ecrit")), model);
    }

    private static String shown(WritingPage page, Model model) {
        model.addAttribute("page", page);
        return "opposition/writing";
    }

    @PostMapping
    String write(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String texte,
            HttpServletResponse response,
            Model model) {
        var link = link(token);
        var group = group(link);
        var text = texte.strip().replace("\r\n", "\n");
        if (text.isEmpty() || text.length() > Opposition.LONGEST_TEXT) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var fault =
                    text.isEmpty()
                            ? words("opposition.own-say-something")
                            : words("submission.too-long", text.length(), Opposition.LONGEST_TEXT);
            return shown(new WritingPage(group, token, texte, fault, false), model);
        }
        opposition.write(group, text);
        return "redirect:/ecrire/" + token + "?suite=ecrit";
    }

    private Capability link(String token) {
        return switch (capabilities.present(Purpose.OPPOSITION, token)) {
            case Presented.Good(var link) -> link;
            case Presented.Used(var link) -> link;
            case Presented.Expired _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Group group(Capability link) {
        return opposition
                .find(link)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
    }
}
