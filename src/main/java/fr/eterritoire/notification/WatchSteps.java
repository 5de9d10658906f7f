package fr.eterritoire.notification;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.notification.Followed.Sought;
import fr.eterritoire.submission.FormTokens;
import fr.eterritoire.submission.FormTokens.Judged;
import fr.eterritoire.submission.Limits;
import fr.eterritoire.text.Language;
import fr.eterritoire.text.SpokenDates;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// The steps by which somebody begins to follow a search. The same answer comes, and the same
/// letter leaves, whether they follow it already or not.
@Component
class WatchSteps {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Watches watches;
    private final Searches searches;
    private final FormTokens tokens;
    private final Limits limits;

    WatchSteps(Watches watches, Searches searches, FormTokens tokens, Limits limits) {
        this.watches = watches;
        this.searches = searches;
        this.tokens = tokens;
        this.limits = limits;
    }

    /// What was filled in.
    ///
    /// @param robot a field was filled that people do not see
    /// @param from the network address it comes from
    record Answers(String pace, String mail, String token, boolean robot, String from) {}

    /// None for a search that cannot be read, or asks for nothing.
    Optional<WatchPage> blank(Followed search, String query) {
        var nothing = new Answers("", "", tokens.issue(), false, "");
        return search.read(query).map(sought -> page(200, search, sought, nothing, "", ""));
    }

    Optional<WatchPage> ask(Followed search, String query, Answers answers) {
        return search.read(query).map(sought -> ask(search, sought, answers));
    }

    private WatchPage ask(Followed search, Sought sought, Answers answers) {
        var mail = Email.parse(answers.mail());
        if (mail.isEmpty()) {
            return page(422, search, sought, answers, words("notification.mail-incomplete"), "");
        }
        if (!(tokens.judge(answers.token()) instanceof Judged.Good)) {
            return page(422, search, sought, answers, "", words("submission.read-a-moment"));
        }
        if (!answers.robot() && !limits.allowWatch(answers.from(), mail.get())) {
            return page(429, search, sought, answers, "", words("notification.many"));
        }
        if (!answers.robot()) {
            watches.ask(mail.get(), search, sought, pace(search, answers));
        }
        return page(200, search, sought, answers, "", "");
    }

    private static Pace pace(Followed search, Answers answers) {
        return search.paces().stream()
                .filter(pace -> pace.key().equals(answers.pace()))
                .findFirst()
                .orElse(search.paces().getFirst());
    }

    private WatchPage page(
            int status,
            Followed search,
            Sought sought,
            Answers answers,
            String fault,
            String notice) {
        return new WatchPage(
                status,
                Language.link(search.path()),
                sought.query(),
                sought.words(),
                search.paces(),
                pace(search, answers),
                answers.mail().strip(),
                fault,
                notice,
                tokens.keptOrIssued(answers.token()),
                "");
    }

    /// What the link opens.
    WatchPage page(Watch watch, String token) {
        var search = searches.of(watch);
        var until =
                watch.until()
                        .map(end -> SpokenDates.date(LocalDate.ofInstant(end, PARIS)))
                        .orElse("");
        return new WatchPage(
                200,
                watch.path(),
                watch.query(),
                searches.said(watch),
                search.paces(),
                watch.asked(),
                "",
                "",
                "",
                token,
                until);
    }
}
