package fr.eterritoire.auteur;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Capability;
import fr.eterritoire.submission.ContentForm;
import fr.eterritoire.submission.Corrections;
import fr.eterritoire.submission.FormTokens;
import fr.eterritoire.submission.PictureReading;
import fr.eterritoire.submission.Reading;
import fr.eterritoire.text.Fault;

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

import java.util.ArrayList;
import java.util.List;

/// The same form, filled: to correct what waits, to change what is live, to do it again.
@Controller
@RequestMapping("/auteur/{token}")
class CorrectionController {
    private static final String TOO_OFTEN = words("auteur.too-many-sent");

    private final AuthorLinks links;
    private final Auteurs auteurs;
    private final CorrectionPages pages;
    private final PictureReading pictures;
    private final FormTokens tokens;

    CorrectionController(
            AuthorLinks links,
            Auteurs auteurs,
            CorrectionPages pages,
            PictureReading pictures,
            FormTokens tokens) {
        this.links = links;
        this.auteurs = auteurs;
        this.pages = pages;
        this.pictures = pictures;
        this.tokens = tokens;
    }

    @GetMapping("/correction")
    String show(@PathVariable String token, Model model) {
        model.addAttribute("page", pages.filled(auteurs.desk(links.opened(token)), token));
        return "submission/form";
    }

    @GetMapping("/copie")
    String again(@PathVariable String token, Model model) {
        model.addAttribute("page", pages.again(auteurs.desk(links.opened(token))));
        return "submission/form";
    }

    @PostMapping("/correction")
    String act(
            @PathVariable String token,
            @RequestParam(defaultValue = "relire") String pas,
            @RequestParam(defaultValue = "") String jeton,
            @RequestParam(required = false) @Nullable MultipartFile image,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var link = links.opened(token);
        var desk = auteurs.desk(link);
        var faults = new ArrayList<Fault>();
        var form =
                pictures.read(
                                Corrections.typed(desk.proposed(), request.getParameterMap()),
                                image,
                                faults)
                        .with("courriel", desk.author().value());
        var reading =
                Corrections.reading(
                        form,
                        desk.territoire(),
                        pages.today(desk),
                        auteurs.filledFrom(desk, form),
                        desk.kept());
        if (pas.equals("modifier") || !faults.isEmpty() || reading instanceof Reading.Faulty<?>) {
            return formAgain(desk, token, form, pas, faults, reading, response, model);
        }
        var read = (Reading.Read<?>) reading;
        var notice = "";
        if (pas.equals("envoyer")) {
            switch (tokens.judge(jeton)) {
                case FormTokens.Judged.TooFast _ -> notice = words("submission.read-a-moment");
                case FormTokens.Judged.TooOld _ -> notice = words("submission.open-long");
                case FormTokens.Judged.Good(var key) -> {
                    if (links.mayAct(link)) {
                        return sent(link, token, desk, read, form, key);
                    }
                    response.setStatus(429);
                    response.setHeader("Retry-After", "3600");
                    notice = TOO_OFTEN;
                }
            }
        }
        model.addAttribute("page", pages.review(desk, token, form, read.content(), jeton, notice));
        return "submission/review";
    }

    private String formAgain(
            Desk desk,
            String token,
            ContentForm<?> form,
            String pas,
            List<Fault> faults,
            Reading<?> reading,
            HttpServletResponse response,
            Model model) {
        if (!pas.equals("modifier")) {
            if (reading instanceof Reading.Faulty<?>(var others)) {
                faults.addAll(0, others);
            }
            response.setStatus(422);
        }
        model.addAttribute("page", pages.form(desk, token, form, faults));
        return "submission/form";
    }

    private String sent(
            Capability link,
            String token,
            Desk desk,
            Reading.Read<?> read,
            ContentForm<?> form,
            String key) {
        var done = auteurs.correct(link, read.content(), form.get("reponse"), key);
        var follows =
                switch (done) {
                    case TO_READ -> "corrige";
                    case TO_CONFIRM -> "a-confirmer";
                    case REFUSED -> "trop-tard";
                };
        return "redirect:/auteur/" + token + "?suite=" + follows;
    }
}
