package fr.eterritoire.auteur;

import fr.eterritoire.accounts.Capability;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Live;
import fr.eterritoire.relais.Reaching;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Whether its author takes messages about what is online.
@Controller
class TakingMessagesController {
    private final AuthorLinks links;
    private final Auteurs auteurs;
    private final Reaching reaching;
    private final Journal journal;

    TakingMessagesController(
            AuthorLinks links, Auteurs auteurs, Reaching reaching, Journal journal) {
        this.links = links;
        this.auteurs = auteurs;
        this.reaching = reaching;
        this.journal = journal;
    }

    @PostMapping("/auteur/{token}/messages")
    @Transactional
    public String take(
            @PathVariable String token, @RequestParam(defaultValue = "") String recevoir) {
        var link = links.acting(token);
        auteurs.desk(link).live().ifPresent(live -> accept(live, recevoir.equals("oui"), link));
        return "redirect:/auteur/" + token + "#messages";
    }

    private void accept(Live live, boolean messages, Capability link) {
        reaching.accept(live, messages);
        note(live, messages ? "opened to messages" : "closed to messages", link);
    }

    private void note(Live live, String act, Capability link) {
        var subject = new Journal.Subject("content", live.id().value());
        journal.note(Who.author(link.subject()), act, subject, live.owner().id(), "");
    }
}
