package fr.eterritoire.auteur;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.EventStatus;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.util.Optional;

/// The author's private page and its acts that need no form: status, answer, taking back.
@Controller
@RequestMapping("/auteur/{token}")
class AuteurController {
    private static final int LONGEST_ANSWER = 2000;
    private static final int LONGEST_NOTE = 300;

    private final AuthorLinks links;
    private final Auteurs auteurs;
    private final AuteurPages pages;

    AuteurController(AuthorLinks links, Auteurs auteurs, AuteurPages pages) {
        this.links = links;
        this.auteurs = auteurs;
        this.pages = pages;
    }

    @GetMapping
    String show(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String suite,
            Model model) {
        model.addAttribute("page", pages.page(links.opened(token), token, suite));
        return "auteur/page";
    }

    @PostMapping("/statut")
    String change(
            @PathVariable String token,
            @RequestParam String statut,
            @RequestParam(defaultValue = "") String note) {
        var status =
                EventStatus.told(statut)
                        .orElseThrow(
                                () ->
                                        new ResponseStatusException(
                                                HttpStatus.BAD_REQUEST,
                                                words("auteur.unknown-status", statut)));
        var words =
                Optional.of(note.strip())
                        .filter(n -> !n.isEmpty())
                        .map(n -> n.substring(0, Math.min(n.length(), LONGEST_NOTE)));
        var done = auteurs.change(links.acting(token), status, words);
        return back(token, !done ? "inchange" : words.isPresent() ? "statut-mot" : "statut");
    }

    @PostMapping("/reponse")
    String answer(@PathVariable String token, @RequestParam(defaultValue = "") String reponse) {
        if (reponse.isBlank()) {
            return back(token, "reponse-vide");
        }
        var words = reponse.substring(0, Math.min(reponse.length(), LONGEST_ANSWER));
        return back(token, auteurs.answer(links.acting(token), words) ? "repondu" : "trop-tard");
    }

    @PostMapping("/retrait")
    String takeBack(@PathVariable String token) {
        return back(token, auteurs.takeBack(links.acting(token)) ? "retire" : "trop-tard");
    }

    private static String back(String token, String follows) {
        return "redirect:/auteur/" + token + "?suite=" + follows;
    }
}
