package fr.eterritoire.auteur;

import fr.eterritoire.annuaire.Confirming;
import fr.eterritoire.journal.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A fiche is still right: its keeper says so, once a year.
@Controller
class ConfirmingController {
    private final AuthorLinks links;
    private final Auteurs auteurs;
    private final Confirming confirming;

    ConfirmingController(AuthorLinks links, Auteurs auteurs, Confirming confirming) {
        this.links = links;
        this.auteurs = auteurs;
        this.confirming = confirming;
    }

    @PostMapping("/auteur/{token}/confirmation")
    String confirm(@PathVariable String token) {
        var link = links.acting(token);
        var done = confirming.confirm(auteurs.desk(link).content(), Who.author(link.subject()));
        return "redirect:/auteur/" + token + "?suite=" + (done ? "confirmee" : "inchange");
    }
}
