package fr.eterritoire.moderation;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capabilities.Presented;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.journal.Who;
import fr.eterritoire.submission.SubmissionId;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.util.function.Function;

/// The page behind the link in the letter to whoever decides: opening it shows, its buttons act.
/// Being allowed to decide by this link alone is the exception to S-7.6 that ADR 7 records.
@Controller
@RequestMapping("/decision/{token}")
class DecisionController {
    private static final int LONGEST_WORDS = 2000;

    private final Capabilities capabilities;
    private final Submissions submissions;
    private final Moderation moderation;
    private final DecisionPages pages;
    private final Territoires territoires;

    DecisionController(
            Capabilities capabilities,
            Submissions submissions,
            Moderation moderation,
            DecisionPages pages,
            Territoires territoires) {
        this.capabilities = capabilities;
        this.submissions = submissions;
        this.moderation = moderation;
        this.pages = pages;
        this.territoires = territoires;
    }

    /// @param reponse which answer of the letter was touched, opened first
    /// @param commune words to look up the commune it belongs to
    @GetMapping
    String show(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String reponse,
            @RequestParam(defaultValue = "") String commune,
            @RequestParam(defaultValue = "") String suite,
            Model model) {
        model.addAttribute("page", pages.page(opened(token), token, reponse, commune, suite));
        return "moderation/decision";
    }

    /// @param edition the one that was shown: another is not decided on unread
    @PostMapping("/approbation")
    @Transactional
    public String approve(
            @PathVariable String token, @RequestParam(defaultValue = "0") int edition) {
        return decide(
                token,
                edition,
                "publier",
                link -> moderation.approve(territoireOf(link), submissionOf(link), who(link)));
    }

    @PostMapping("/correction")
    @Transactional
    public String sendBack(
            @PathVariable String token,
            @RequestParam(defaultValue = "0") int edition,
            @RequestParam(defaultValue = "") String question) {
        return decide(
                token,
                edition,
                "correction",
                link ->
                        moderation.sendBack(
                                territoireOf(link), submissionOf(link), who(link), cut(question)));
    }

    @PostMapping("/refus")
    @Transactional
    public String decline(
            @PathVariable String token,
            @RequestParam(defaultValue = "0") int edition,
            @RequestParam Motif motif,
            @RequestParam(defaultValue = "") String message) {
        return decide(
                token,
                edition,
                "refus",
                link ->
                        moderation.decline(
                                territoireOf(link),
                                submissionOf(link),
                                who(link),
                                motif,
                                cut(message)));
    }

    @PostMapping("/transmission")
    @Transactional
    public String passOn(@PathVariable String token, @RequestParam CodeInsee insee) {
        var to =
                territoires
                        .findCommune(insee)
                        .orElseThrow(
                                () ->
                                        new ResponseStatusException(
                                                HttpStatus.BAD_REQUEST,
                                                words("moderation.unknown-commune")));
        return decide(
                token,
                0,
                "transmission",
                link -> moderation.passOn(territoireOf(link), submissionOf(link), who(link), to));
    }

    @PostMapping("/fusion")
    @Transactional
    public String merge(
            @PathVariable String token,
            @RequestParam(defaultValue = "0") int edition,
            @RequestParam long jumeau) {
        if (jumeau < 1) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, words("moderation.unknown-announcement"));
        }
        return decide(
                token,
                edition,
                "fusion",
                link ->
                        moderation.merge(
                                territoireOf(link),
                                submissionOf(link),
                                who(link),
                                new ContentId(jumeau)));
    }

    /// Decides once by one link (S-7.7), and only on what was shown.
    private String decide(
            String token, int edition, String answer, Function<Capability, Outcome> act) {
        return switch (capabilities.present(Purpose.DECIDE, token)) {
            case Presented.Good(var link) when hasChanged(link, edition) ->
                    "redirect:/decision/" + token + "?suite=change";
            case Presented.Good(var link) -> after(link, token, answer, act.apply(link));
            case Presented.Used _ -> "redirect:/decision/" + token + "?suite=deja";
            case Presented.Expired _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private boolean hasChanged(Capability link, int edition) {
        return edition != 0 && submissions.locked(submissionOf(link)).facts().edition() != edition;
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS);
    }

    @PostMapping("/annulation")
    @Transactional
    public String undo(@PathVariable String token) {
        var link = opened(token);
        return after(
                link,
                token,
                "",
                moderation.undo(territoireOf(link), submissionOf(link), who(link)));
    }

    /// A used link still shows its decision, and lets undo it.
    private Capability opened(String token) {
        return switch (capabilities.present(Purpose.DECIDE, token)) {
            case Presented.Good(var capability) -> capability;
            case Presented.Used(var capability) -> capability;
            case Presented.Expired _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private String after(Capability link, String token, String answer, Outcome outcome) {
        var next =
                switch (outcome) {
                    case Outcome.Online _,
                            Outcome.SentBack _,
                            Outcome.Declined _,
                            Outcome.PassedOn _,
                            Outcome.Merged _ -> {
                        capabilities.use(link);
                        yield "";
                    }
                    case Outcome.Undone _ -> {
                        capabilities.giveBack(link.id());
                        yield "?suite=annulee";
                    }
                    case Outcome.WordsMissing _ ->
                            "?suite=texte-manquant&reponse=" + answer + "#" + answer;
                    case Outcome.NotATwin _ -> "?suite=pas-le-meme";
                    case Outcome.TooLate _ -> "?suite=trop-tard";
                    case Outcome.AwaitingAuthor _, Outcome.AlreadyDecided _, Outcome.NotYours _ ->
                            "?suite=deja";
                };
        return "redirect:/decision/" + token + next;
    }

    private Territoire territoireOf(Capability link) {
        return territoires.territoire(link.territoire());
    }

    private static SubmissionId submissionOf(Capability link) {
        return new SubmissionId(link.subject());
    }

    private static Who who(Capability link) {
        return Who.decider(link.id());
    }
}
