package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.submission.FormTokens;
import fr.eterritoire.submission.FormTokens.Judged;
import fr.eterritoire.submission.Limits;
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
    private final Searching searching;
    private final FormTokens tokens;
    private final Limits limits;

    WatchSteps(Watches watches, Searching searching, FormTokens tokens, Limits limits) {
        this.watches = watches;
        this.searching = searching;
        this.tokens = tokens;
        this.limits = limits;
    }

    /// None for a search that cannot be read, or asks for nothing.
    Optional<WatchPage> blank(FindForm form) {
        return said(form).map(asked -> page(200, form, asked, "", "", tokens.issue()));
    }

    private Optional<String> said(FindForm form) {
        return searching.criteria(form).map(criteria -> new CriteriaWords(criteria).said());
    }

    /// @param robot a field was filled that people do not see
    /// @param from the network address it comes from
    Optional<WatchPage> ask(FindForm form, String typed, String token, boolean robot, String from) {
        return said(form).map(asked -> ask(form, asked, typed, token, robot, from));
    }

    private WatchPage ask(
            FindForm form, String asked, String typed, String token, boolean robot, String from) {
        var mail = Email.parse(typed);
        if (mail.isEmpty()) {
            return again(422, form, asked, typed, words("droits.mail-incomplete"), token);
        }
        if (!(tokens.judge(token) instanceof Judged.Good)) {
            return again(422, form, asked, typed, words("submission.read-a-moment"), token);
        }
        if (!robot && !limits.allowWatch(from, mail.get())) {
            return again(429, form, asked, typed, words("installer.watch-many"), token);
        }
        if (!robot) {
            watches.ask(mail.get(), form);
        }
        return page(200, form, asked, typed.strip(), "", token);
    }

    private WatchPage again(
            int status, FindForm form, String asked, String typed, String fault, String token) {
        return page(status, form, asked, typed, fault, tokens.keptOrIssued(token));
    }

    private static WatchPage page(
            int status, FindForm form, String asked, String mail, String fault, String token) {
        return new WatchPage(status, form.query(), asked, mail, fault, token, "");
    }

    /// What the link opens.
    WatchPage page(Watch watch, String token) {
        var until =
                watch.until()
                        .map(end -> SpokenDates.date(LocalDate.ofInstant(end, PARIS)))
                        .orElse("");
        return new WatchPage(
                200, watch.query(), said(watch.form()).orElse(""), "", "", token, until);
    }
}
