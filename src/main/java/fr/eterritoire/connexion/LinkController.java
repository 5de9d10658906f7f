package fr.eterritoire.connexion;

import fr.eterritoire.connexion.LinkPage.Standing;
import fr.eterritoire.courrier.OperatorSettings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/connexion/lien/…`: shows a button, whoever opens it, a scanner of letters too; the button uses
/// the link (S-7.7).
@Controller
class LinkController {
    private final SigningIn signingIn;
    private final Arrival arrival;
    private final BrowserCookies cookies;
    private final OperatorSettings operator;

    LinkController(
            SigningIn signingIn,
            Arrival arrival,
            BrowserCookies cookies,
            OperatorSettings operator) {
        this.signingIn = signingIn;
        this.arrival = arrival;
        this.cookies = cookies;
        this.operator = operator;
    }

    @GetMapping("/connexion/lien/{lien}")
    String show(
            @PathVariable String lien,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var outcome = signingIn.look(lien, cookies.read(BrowserCookies.SIGN_IN, request));
        return page(lien, standing(outcome), response, model);
    }

    @PostMapping("/connexion/lien")
    String use(
            @RequestParam(defaultValue = "") String lien,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var outcome = signingIn.useLink(lien, cookies.read(BrowserCookies.SIGN_IN, request));
        if (outcome instanceof SigningIn.Outcome.Proved(var person, var onward)) {
            arrival.byLetter(person, request, response);
            return onward.redirect();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page("", standing(outcome), response, model);
    }

    private String page(String link, Standing standing, HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        model.addAttribute("page", new LinkPage(link, standing, operator));
        return "connexion/link";
    }

    private static Standing standing(SigningIn.Outcome outcome) {
        return switch (outcome) {
            case SigningIn.Outcome.Proved _ -> Standing.GOOD;
            case SigningIn.Outcome.AnotherBrowser _ -> Standing.ANOTHER_BROWSER;
            case SigningIn.Outcome.WrongCode _, SigningIn.Outcome.Over _ -> Standing.OVER;
        };
    }
}
