package fr.eterritoire.connexion;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Person;
import fr.eterritoire.accounts.SignedIn;
import fr.eterritoire.accounts.SignedInPerson;
import fr.eterritoire.courrier.OperatorSettings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

import java.util.List;
import java.util.Optional;

/// `/connexion/second-facteur`: asked of whoever publishes or decides (S-7.6), once per computer
/// for 90 days when they trust it.
@Controller
class SecondFactorController {
    private final People people;
    private final Factors factors;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final TrustedBrowsers trusted;
    private final Watching watching;
    private final Throttle throttle;
    private final OperatorSettings operator;

    SecondFactorController(
            People people,
            Factors factors,
            Passkeys passkeys,
            Sessions sessions,
            TrustedBrowsers trusted,
            Watching watching,
            Throttle throttle,
            OperatorSettings operator) {
        this.people = people;
        this.factors = factors;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.trusted = trusted;
        this.watching = watching;
        this.throttle = throttle;
        this.operator = operator;
    }

    @GetMapping("/connexion/second-facteur")
    String show(
            @RequestParam(defaultValue = "") String suite,
            HttpServletRequest request,
            Model model) {
        var onward = Onward.of(suite);
        var person = signedIn();
        if (person.isEmpty()) {
            return signInFirst(onward);
        }
        var held = factors.has(person.get().id());
        if (!held && !sessions.isFresh(request)) {
            // whoever finds an old session open chooses nothing in its owner's name
            return signInFirst(onward);
        }
        var shown = held ? factors.of(person.get().id()) : List.<Factor>of();
        return page(person.get(), shown, onward, Optional.empty(), model);
    }

    private static String signInFirst(Onward onward) {
        return "redirect:/connexion?suite=" + onward.encoded();
    }

    private Optional<Person> signedIn() {
        return SignedInPerson.find().map(SignedIn::id).flatMap(people::find);
    }

    private Person mustBeSignedIn() {
        return signedIn().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private String page(
            Person person, List<Factor> shown, Onward onward, Optional<String> fault, Model model) {
        model.addAttribute("page", new SecondFactorPage(person, shown, onward, fault, operator));
        return shown.isEmpty() ? "connexion/choose" : "connexion/second-factor";
    }

    @PostMapping("/connexion/second-facteur")
    String prove(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String suite,
            @RequestParam(defaultValue = "") String ordinateur,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var person = mustBeSignedIn();
        throttle.take(Limit.SECOND_FACTOR, person.id().toString());
        if (factors.take(person.id(), code).isPresent()) {
            throttle.giveBack(Limit.SECOND_FACTOR, person.id().toString());
            return proved(person, Onward.of(suite), ordinateur, request, response);
        }
        return refused("connexion.fault-second", person, suite, response, model);
    }

    @PostMapping(
            value = "/connexion/second-facteur/cle/question",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String ask(HttpServletRequest request) {
        mustBeSignedIn();
        var who = SecurityContextHolder.getContext().getAuthentication();
        return passkeys.ask(Optional.ofNullable(who), request.getSession());
    }

    @PostMapping("/connexion/second-facteur/cle")
    String proveByPasskey(
            @RequestParam(defaultValue = "") String reponse,
            @RequestParam(defaultValue = "") String suite,
            @RequestParam(defaultValue = "") String ordinateur,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var person = mustBeSignedIn();
        var proved = passkeys.prove(reponse, request.getSession());
        if (proved.filter(person.id()::equals).isPresent()) {
            watching.did(person.id(), "second-factor-given", Factor.Kind.PASSKEY.name());
            return proved(person, Onward.of(suite), ordinateur, request, response);
        }
        watching.did(person.id(), "second-factor-refused", Factor.Kind.PASSKEY.name());
        return refused("connexion.fault-passkey", person, suite, response, model);
    }

    private String proved(
            Person person,
            Onward onward,
            String trust,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!trust.isEmpty()) {
            trusted.trust(person.id(), request, response);
        }
        sessions.raise(person.id(), request, response);
        return onward.redirect();
    }

    private String refused(
            String fault, Person person, String suite, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var shown = factors.of(person.id());
        return page(person, shown, Onward.of(suite), Optional.of(words(fault)), model);
    }
}
