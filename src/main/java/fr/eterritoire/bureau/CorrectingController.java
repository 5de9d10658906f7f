package fr.eterritoire.bureau;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Decider;
import fr.eterritoire.content.Content;
import fr.eterritoire.moderation.Answers;
import fr.eterritoire.moderation.Moderation;
import fr.eterritoire.moderation.Typed;
import fr.eterritoire.submission.ContentForm;
import fr.eterritoire.submission.Corrections;
import fr.eterritoire.submission.PictureReading;
import fr.eterritoire.submission.Reading;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;

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
import java.util.List;

/// « Corriger et publier »: the proposer's form, filled, in the hands of whoever decides; read
/// again with what it changes, then published.
@Controller
@RequestMapping("/mairie/{office}/propositions/{id}/edition")
class CorrectingController {
    private final Answers answers;
    private final CorrectingPages pages;
    private final PictureReading pictures;
    private final Moderation moderation;

    CorrectingController(
            Answers answers,
            CorrectingPages pages,
            PictureReading pictures,
            Moderation moderation) {
        this.answers = answers;
        this.pages = pages;
        this.pictures = pictures;
        this.moderation = moderation;
    }

    @GetMapping
    String show(Agent agent, Territoire territoire, @PathVariable long id, Model model) {
        var by = answers.agent(agent, territoire, id);
        var waiting = pages.findWaiting(by);
        if (waiting.isEmpty()) {
            return tooLate(by);
        }
        return shown(agent, pages.filled(by, waiting.get()), model);
    }

    private static String tooLate(Decider by) {
        return "redirect:" + by.address() + "?suite=deja";
    }

    private static String shown(Agent agent, CorrectingPages.Filled form, Model model) {
        model.addAttribute("page", new CorrectingPage(agent, form.page(), form.edition()));
        return "bureau/correct";
    }

    /// @param pas « relire », « modifier » or « publier »
    /// @param edition the one the form was filled from: where its author has changed it since, what
    ///   was typed comes back over what they wrote, and the review says what it changes
    @PostMapping
    String act(
            Agent agent,
            Territoire territoire,
            @PathVariable long id,
            @RequestParam(defaultValue = "relire") String pas,
            @RequestParam int edition,
            @RequestParam(required = false) @Nullable MultipartFile image,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var by = answers.agent(agent, territoire, id);
        var found = pages.findWaiting(by);
        if (found.isEmpty()) {
            return tooLate(by);
        }
        var waiting = found.get();
        var faults = new ArrayList<Fault>();
        var typed = Corrections.typed(pages.proposed(waiting), request.getParameterMap());
        var form = pictures.read(typed, image, faults);
        if (waiting.facts().edition() != edition) {
            faults.addFirst(new Fault("titre", words("bureau.correct-changed")));
            response.setStatus(HttpStatus.CONFLICT.value());
            return shown(agent, pages.form(by, waiting, form, faults), model);
        }
        var reading = read(form, waiting);
        if (pas.equals("modifier")) {
            return shown(agent, pages.form(by, waiting, form, List.of()), model);
        }
        if (reading instanceof Reading.Faulty<?>(var others)) {
            faults.addAll(0, others);
        }
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(agent, pages.form(by, waiting, form, faults), model);
        }
        var corrected = ((Reading.Read<?>) reading).content();
        return pas.equals("publier")
                ? publish(by, edition, corrected, form)
                : review(agent, by, waiting, form, corrected, model);
    }

    private String publish(Decider by, int edition, Content corrected, ContentForm<?> form) {
        var words = Typed.cut(form.get("reponse"));
        return ProposalDeskController.after(
                by, moderation.approveCorrected(by, edition, corrected, words));
    }

    private String review(
            Agent agent,
            Decider by,
            Submission waiting,
            ContentForm<?> form,
            Content corrected,
            Model model) {
        model.addAttribute("page", pages.review(agent, by, waiting, form, corrected));
        return "bureau/correct-review";
    }

    /// The author's address stays what it is, whatever is sent.
    private Reading<?> read(ContentForm<?> form, Submission waiting) {
        var whole = form.with("courriel", waiting.facts().sender().value());
        var proposed = pages.proposed(waiting);
        return Corrections.reading(
                whole, waiting.facts().territoire(), pages.today(waiting), proposed, proposed);
    }
}
