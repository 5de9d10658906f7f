package fr.eterritoire.bureau;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Decider;
import fr.eterritoire.moderation.Answers;
import fr.eterritoire.moderation.Moderation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Publishes several proposals at once, each by itself: what cannot be published keeps none of the
/// others, and is named.
@Controller
class ChoiceController {
    private static final Pattern CHOICE = Pattern.compile("(\\d{1,15})-(\\d{1,6})");
    private static final int MOST = 100;

    private final Moderation moderation;
    private final Answers answers;

    ChoiceController(Moderation moderation, Answers answers) {
        this.moderation = moderation;
        this.answers = answers;
    }

    /// @param annonce « 12-3 »: proposal 12, whose edition 3 was shown
    @PostMapping("/mairie/publications")
    String publish(Agent agent, @RequestParam(defaultValue = "") List<String> annonce) {
        var left =
                annonce.stream()
                        .limit(MOST)
                        .flatMap(choice -> left(agent, choice))
                        .map(String::valueOf)
                        .collect(Collectors.joining(","));
        return "redirect:/mairie" + (left.isEmpty() ? "" : "?reste=" + left);
    }

    /// @return the proposal, when it could not be published
    private Stream<Long> left(Agent agent, String choice) {
        var named = CHOICE.matcher(choice);
        if (!named.matches()) {
            return Stream.empty();
        }
        var id = Long.parseLong(named.group(1));
        return answers
                .findAgent(agent, id)
                .filter(Decider::mayAct)
                .filter(by -> !moderation.approve(by, Integer.parseInt(named.group(2))).isDone())
                .map(_ -> id)
                .stream();
    }
}
