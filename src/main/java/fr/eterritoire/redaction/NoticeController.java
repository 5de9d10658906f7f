package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.Sense;
import fr.eterritoire.submission.AnnonceForm;
import fr.eterritoire.submission.Fault;
import fr.eterritoire.submission.PictureReading;
import fr.eterritoire.submission.Reading;
import fr.eterritoire.territoire.Territoire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.util.ArrayList;

/// A town hall posts an annonce: its type, its form, read again, published; later it says that it
/// has found its taker, or renews it.
@Controller
@RequestMapping("/mairie/{office}")
class NoticeController {
    private final OwnAnnonces notices;
    private final Held held;
    private final PictureReading pictures;

    NoticeController(OwnAnnonces notices, Held held, PictureReading pictures) {
        this.notices = notices;
        this.held = held;
        this.pictures = pictures;
    }

    @GetMapping("/petites-annonces/nouvelle")
    String choose(
            Agent agent,
            Territoire office,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String sens,
            Model model) {
        var chosen = AnnonceType.find(type);
        var sense = Sense.find(sens);
        if (chosen.isEmpty() || sense.isEmpty()) {
            model.addAttribute("page", new NoticePage.Choosing(agent, office));
            return "redaction/notice-type";
        }
        var form = OwnAnnonces.begun(AnnonceForm.blank(chosen.get(), sense.get()), office);
        return typing(agent, office, form, new ArrayList<>(), model);
    }

    private String typing(
            Agent agent,
            Territoire office,
            AnnonceForm form,
            ArrayList<Fault> faults,
            Model model) {
        var page = notices.form(office, form, faults);
        model.addAttribute("page", new NoticePage.Typing(agent, office, page));
        return "redaction/notice-form";
    }

    /// @param pas « relire », « modifier » or « publier »
    @PostMapping("/petites-annonces/nouvelle")
    String act(
            Agent agent,
            Territoire office,
            @RequestParam(defaultValue = "relire") String pas,
            @RequestParam(required = false) @Nullable MultipartFile image,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var faults = new ArrayList<Fault>();
        var form = pictures.read(AnnonceForm.of(request.getParameterMap()), image, faults);
        if (pas.equals("modifier")) {
            return typing(agent, office, form, new ArrayList<>(), model);
        }
        return switch (notices.read(office, form, agent)) {
            case Reading.Read<?> _ when !faults.isEmpty() ->
                    refused(agent, office, form, faults, response, model);
            case Reading.Faulty<?>(var others) -> {
                faults.addAll(0, others);
                yield refused(agent, office, form, faults, response, model);
            }
            case Reading.Read<Annonce>(var annonce, var _) when pas.equals("publier") ->
                    "redirect:"
                            + Offices.address(office)
                            + "/annonces/"
                            + notices.publish(office, annonce, agent)
                            + "?suite=publiee";
            case Reading.Read<Annonce>(var annonce, var _) -> {
                model.addAttribute(
                        "page",
                        new NoticePage.Reviewing(
                                agent,
                                office,
                                OwnAnnonces.address(office),
                                form,
                                annonce,
                                notices.previews(annonce)));
                yield "redaction/notice-review";
            }
        };
    }

    private String refused(
            Agent agent,
            Territoire office,
            AnnonceForm form,
            ArrayList<Fault> faults,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return typing(agent, office, form, faults, model);
    }

    @PostMapping("/annonces/{id}/cloture")
    String fulfil(Agent agent, Territoire office, @PathVariable long id) {
        var live = held.toChange(office, id, agent);
        return back(office, id, notices.fulfil(live, agent) ? "pourvue" : "trop-tard");
    }

    @PostMapping("/annonces/{id}/prolongation")
    String renew(Agent agent, Territoire office, @PathVariable long id) {
        var live = held.toChange(office, id, agent);
        return back(office, id, notices.renew(live, agent) ? "prolongee" : "inchangee");
    }

    private static String back(Territoire office, long id, String follows) {
        return "redirect:" + Offices.address(office) + "/annonces/" + id + "?suite=" + follows;
    }
}
