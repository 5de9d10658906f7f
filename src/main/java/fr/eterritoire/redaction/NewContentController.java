package fr.eterritoire.redaction;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.Sense;
import fr.eterritoire.submission.AnnonceForm;
import fr.eterritoire.submission.ContentForm;
import fr.eterritoire.submission.EvenementForm;
import fr.eterritoire.submission.FicheForm;
import fr.eterritoire.territoire.Territoire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A town hall begins something of its own: an event, an annonce once its type is chosen, a fiche
/// of its annuaire. The public form without an address; a draft from the first time it is sent.
@Controller
@RequestMapping("/mairie/{office}")
class NewContentController {
    private final DraftDesk desk;
    private final Held held;

    NewContentController(DraftDesk desk, Held held) {
        this.desk = desk;
        this.held = held;
    }

    /// @param copie number of an event to do again a year later
    @GetMapping("/annonces/nouvelle")
    String event(
            Agent agent,
            Territoire office,
            @RequestParam(required = false) @Nullable Long copie,
            Model model) {
        if (copie != null) {
            return desk.again(agent, office, held.of(office, copie).live(), model);
        }
        var form = DraftPages.begun(EvenementForm.empty(), office);
        var heading = words("redaction.new-content", office.name());
        return desk.blank(agent, office, form, heading, model);
    }

    /// @param copie number of an annonce to post again, for another house or job
    @GetMapping("/petites-annonces/nouvelle")
    String notice(
            Agent agent,
            Territoire office,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String sens,
            @RequestParam(required = false) @Nullable Long copie,
            Model model) {
        if (copie != null) {
            return desk.again(agent, office, held.of(office, copie).live(), model);
        }
        var chosen = AnnonceType.find(type);
        var sense = Sense.find(sens);
        if (chosen.isEmpty() || sense.isEmpty()) {
            model.addAttribute("page", new NoticePage(agent, office));
            return "redaction/notice-type";
        }
        var form = DraftPages.begun(AnnonceForm.blank(chosen.get(), sense.get()), office);
        var heading = form.heading(office);
        return desk.blank(agent, office, form, heading, model);
    }

    @GetMapping("/annuaire/nouvelle")
    String fiche(Agent agent, Territoire office, Model model) {
        var heading = words("redaction.new-fiche");
        return desk.blank(agent, office, FicheForm.empty(), heading, model);
    }

    /// Which of the forms it is, its answers say.
    @PostMapping({"/annonces/nouvelle", "/petites-annonces/nouvelle", "/annuaire/nouvelle"})
    String write(
            Agent agent,
            Territoire office,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var form = ContentForm.sent(request.getParameterMap());
        return desk.begin(agent, office, form, Sending.of(request), response, model);
    }
}
