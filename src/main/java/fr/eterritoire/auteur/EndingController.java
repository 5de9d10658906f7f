package fr.eterritoire.auteur;

import fr.eterritoire.annonces.Ending;
import fr.eterritoire.journal.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The end of an annonce, in its author’s hands: it is fulfilled, or goes on.
@Controller
@RequestMapping("/auteur/{token}")
class EndingController {
    private final AuthorLinks links;
    private final Auteurs auteurs;
    private final Ending ending;

    EndingController(AuthorLinks links, Auteurs auteurs, Ending ending) {
        this.links = links;
        this.auteurs = auteurs;
        this.ending = ending;
    }

    @PostMapping("/cloture")
    String fulfil(@PathVariable String token) {
        var link = links.acting(token);
        var done = ending.fulfil(auteurs.desk(link).content(), Who.author(link.subject()));
        return back(token, done ? "pourvu" : "inchange");
    }

    @PostMapping("/prolongation")
    String renew(@PathVariable String token) {
        var link = links.acting(token);
        var done = ending.renew(auteurs.desk(link).content(), Who.author(link.subject()));
        return back(token, done ? "prolonge" : "inchange");
    }

    private static String back(String token, String follows) {
        return "redirect:/auteur/" + token + "?suite=" + follows;
    }
}
