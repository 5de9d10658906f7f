package fr.eterritoire.auteur;

import fr.eterritoire.accounts.Capability;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.projets.Matches;
import fr.eterritoire.publication.Live;
import fr.eterritoire.relais.Reaching;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who may reach its author: whether they take messages, and what is matched with it.
@Controller
class ContactController {
    private final AuthorLinks links;
    private final Auteurs auteurs;
    private final Reaching reaching;
    private final Matches matches;
    private final Journal journal;

    ContactController(
            AuthorLinks links,
            Auteurs auteurs,
            Reaching reaching,
            Matches matches,
            Journal journal) {
        this.links = links;
        this.auteurs = auteurs;
        this.reaching = reaching;
        this.matches = matches;
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

    /// What answers it, but is not wanted.
    @PostMapping("/auteur/{token}/rapprochements/{other:\\d{1,15}}/ecart")
    @Transactional
    public String dismiss(@PathVariable String token, @PathVariable long other) {
        var link = links.acting(token);
        auteurs.desk(link)
                .live()
                .filter(_ -> other > 0)
                .ifPresent(
                        live ->
                                matches.dismiss(
                                        live, new ContentId(other), Who.author(link.subject())));
        return "redirect:/auteur/" + token + "#rapprochements";
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
