package fr.eterritoire.connexion;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.courrier.OperatorSettings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Optional;

/// `/connexion`: an address, then the six digits that were mailed to it.
@Controller
class SignInController {
    private final SigningIn signingIn;
    private final Arrival arrival;
    private final Throttle throttle;
    private final BrowserCookies cookies;
    private final boolean hasProConnect;
    private final OperatorSettings operator;

    SignInController(
            SigningIn signingIn,
            Arrival arrival,
            Throttle throttle,
            BrowserCookies cookies,
            ObjectProvider<ProConnect> proConnect,
            OperatorSettings operator) {
        this.signingIn = signingIn;
        this.arrival = arrival;
        this.throttle = throttle;
        this.cookies = cookies;
        this.hasProConnect = proConnect.getIfAvailable() != null;
        this.operator = operator;
    }

    @GetMapping("/connexion")
    String show(@RequestParam(defaultValue = "") String suite, Model model) {
        return begin(
                new BeginPage(Onward.of(suite), "", Optional.empty(), hasProConnect, operator),
                model);
    }

    private static String begin(BeginPage page, Model model) {
        model.addAttribute("page", page);
        return "connexion/begin";
    }

    @PostMapping("/connexion")
    String begin(
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String suite,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var onward = Onward.of(suite);
        var mail = Email.parse(courriel);
        if (mail.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var fault = Optional.of(words("connexion.fault-mail"));
            return begin(new BeginPage(onward, courriel, fault, hasProConnect, operator), model);
        }
        countMail(mail.get(), Network.of(request));
        var browser = signingIn.begin(mail.get(), onward);
        cookies.give(BrowserCookies.SIGN_IN, browser, SigningIn.LASTS, response);
        return "redirect:/connexion/code";
    }

    private void countMail(Email mail, Network network) {
        var addressee = Long.toString(SigningIn.addressee(mail));
        throttle.take(Limit.MAILS_FROM, network.name());
        throttle.take(Limit.MAILS_TO_FROM, addressee + " " + network.name());
        throttle.take(Limit.MAILS_TO, addressee);
    }

    @GetMapping("/connexion/code")
    String showCode(Model model) {
        return code(Optional.empty(), model);
    }

    private String code(Optional<String> fault, Model model) {
        model.addAttribute("page", new CodePage(fault, operator));
        return "connexion/code";
    }

    @PostMapping("/connexion/code")
    String useCode(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var network = Network.of(request);
        throttle.take(Limit.CODES_FROM, network.name());
        var attempt = signingIn.begun(cookies.read(BrowserCookies.SIGN_IN, request));
        if (attempt.isEmpty()) {
            return refused("connexion.fault-over", response, model);
        }
        var addressee = Long.toString(attempt.get().addressee());
        throttle.take(Limit.CODES_FOR_FROM, addressee + " " + network.name());
        throttle.take(Limit.CODES_FOR, addressee);
        return switch (signingIn.useCode(attempt.get(), code)) {
            case SigningIn.Outcome.Proved(var person, var onward) -> {
                throttle.giveBack(Limit.CODES_FROM, network.name());
                throttle.giveBack(Limit.CODES_FOR_FROM, addressee + " " + network.name());
                throttle.giveBack(Limit.CODES_FOR, addressee);
                arrival.byLetter(person, request, response);
                yield onward.redirect();
            }
            case SigningIn.Outcome.WrongCode _ -> refused("connexion.fault-code", response, model);
            case SigningIn.Outcome.AnotherBrowser _, SigningIn.Outcome.Over _ ->
                    refused("connexion.fault-over", response, model);
        };
    }

    private String refused(String fault, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return code(Optional.of(words(fault)), model);
    }
}
