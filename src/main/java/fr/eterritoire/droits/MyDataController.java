package fr.eterritoire.droits;

import fr.eterritoire.accounts.Capabilities.Presented;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// « Mes données »: anyone asks for their own by a mailed link, reads them, takes them away, has
/// them erased. Nobody need have an account, or know where they are kept.
@Controller
class MyDataController {
    private final MyData mine;

    MyDataController(MyData mine) {
        this.mine = mine;
    }

    @GetMapping("/mes-donnees")
    String ask(Model model) {
        model.addAttribute("page", mine.blank());
        return "droits/ask";
    }

    /// @param site a field that people do not see: whoever fills it is a robot
    @PostMapping("/mes-donnees")
    String send(
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String jeton,
            @RequestParam(defaultValue = "") String site,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var page = mine.ask(courriel, jeton, !site.isEmpty(), request.getRemoteAddr());
        response.setStatus(page.status());
        if (page.status() == HttpStatus.TOO_MANY_REQUESTS.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "3600");
        }
        model.addAttribute("page", page);
        return page.status() == 200 ? "droits/asked" : "droits/ask";
    }

    @GetMapping("/mes-donnees/{token}")
    String show(@PathVariable String token, Model model) {
        model.addAttribute("page", mine.read(good(token), token));
        return "droits/mine";
    }

    @PostMapping("/mes-donnees/{token}/copie")
    ResponseEntity<byte[]> copy(@PathVariable String token) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mes-donnees.zip\"")
                .body(mine.copy(good(token)));
    }

    @PostMapping("/mes-donnees/{token}/effacement")
    String erase(@PathVariable String token) {
        mine.erase(good(token));
        return "redirect:/mes-donnees?effacees=oui";
    }

    @GetMapping(path = "/mes-donnees", params = "effacees")
    String erased() {
        return "droits/erased";
    }

    private Presented.Good good(String token) {
        return switch (mine.present(token)) {
            case Presented.Good good -> good;
            case Presented.Used _, Presented.Expired _ ->
                    throw new ResponseStatusException(HttpStatus.GONE);
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
