package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.annonces.Ending;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.Sense;
import fr.eterritoire.submission.AnnonceForm;
import fr.eterritoire.territoire.Territoire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.util.List;

/// A town hall posts an annonce: the need of a shopkeeper, a job, premises. It chooses the type,
/// then writes it as it writes an event; later it says that it has found its taker, or renews it.
@Controller
@RequestMapping("/mairie/{office}")
class NoticeController {
    private final DraftDesk desk;
    private final Ending ending;
    private final Held held;

    NoticeController(DraftDesk desk, Ending ending, Held held) {
        this.desk = desk;
        this.ending = ending;
        this.held = held;
    }

    /// @param copie number of an annonce to post again, for another house or job
    @GetMapping("/petites-annonces/nouvelle")
    String choose(
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

    @PostMapping("/petites-annonces/nouvelle")
    String write(
            Agent agent,
            Territoire office,
            @RequestParam(defaultValue = "relire") String pas,
            @RequestParam(defaultValue = "") List<String> aussi,
            @RequestParam(required = false) @Nullable MultipartFile image,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var form = AnnonceForm.of(request.getParameterMap());
        return desk.begin(agent, office, form, aussi, image, pas, response, model);
    }

    @PostMapping("/annonces/{id}/cloture")
    String fulfil(Agent agent, Territoire office, @PathVariable long id) {
        var live = held.toChange(office, id, agent);
        return back(office, id, ending.fulfil(live.id(), agent.who()) ? "pourvue" : "trop-tard");
    }

    @PostMapping("/annonces/{id}/prolongation")
    String renew(Agent agent, Territoire office, @PathVariable long id) {
        var live = held.toRenew(office, id, agent);
        return back(office, id, ending.renew(live.id(), agent.who()) ? "prolongee" : "inchange");
    }

    private static String back(Territoire office, long id, String follows) {
        return "redirect:" + Offices.address(office) + "/annonces/" + id + "?suite=" + follows;
    }
}
