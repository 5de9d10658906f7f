package fr.eterritoire.redaction;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
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
import org.springframework.web.multipart.MultipartFile;

import java.util.List;

/// A town hall writes a fiche of its annuaire; those that are online it corrects like any content.
@Controller
@RequestMapping("/mairie/{office}/annuaire/nouvelle")
class FicheWritingController {
    private final DraftDesk desk;

    FicheWritingController(DraftDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String blank(Agent agent, Territoire office, Model model) {
        var heading = words("submission.fiche-in", office.name());
        return desk.blank(agent, office, FicheForm.empty(), heading, model);
    }

    @PostMapping
    String write(
            Agent agent,
            Territoire office,
            @RequestParam(defaultValue = "relire") String pas,
            @RequestParam(defaultValue = "") List<String> aussi,
            @RequestParam(required = false) @Nullable MultipartFile image,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var form = FicheForm.of(request.getParameterMap());
        return desk.begin(agent, office, form, aussi, image, pas, response, model);
    }
}
