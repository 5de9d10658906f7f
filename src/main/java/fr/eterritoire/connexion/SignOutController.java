package fr.eterritoire.connexion;

import fr.eterritoire.accounts.SignedInPerson;
import fr.eterritoire.courrier.OperatorSettings;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.Optional;

/// `/connexion/fin`
@Controller
class SignOutController {
    private final Sessions sessions;
    private final Watching watching;
    private final OperatorSettings operator;

    SignOutController(Sessions sessions, Watching watching, OperatorSettings operator) {
        this.sessions = sessions;
        this.watching = watching;
        this.operator = operator;
    }

    /// Whoever came by ProConnect leaves there too (S-3.20).
    @PostMapping("/connexion/fin")
    String end(HttpServletRequest request) {
        if (ProConnectVisit.token(request.getSession()).isPresent()) {
            return "forward:" + ProConnect.ADDRESS + "/fin";
        }
        SignedInPerson.find().ifPresent(who -> watching.did(who.id(), "signed-out", ""));
        sessions.end(request);
        return "redirect:/connexion/fin";
    }

    @GetMapping("/connexion/fin")
    String show(Model model) {
        model.addAttribute("page", new CodePage(Optional.empty(), operator));
        return "connexion/ended";
    }
}
