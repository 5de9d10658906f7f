package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.courrier.PlainLetter;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.SpokenDates;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// Writes to who follows a search. Each letter but the first can end it by one tap.
@Component
class WatchLetters {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /// Longer than it is followed: the link in an old letter ends it too.
    private static final Duration LINK = Duration.ofDays(400);

    private static final int NAMED = 20;

    private final Courrier courrier;
    private final Capabilities capabilities;
    private final Searching searching;
    private final Addresses addresses;
    private final Territoires territoires;

    WatchLetters(
            Courrier courrier,
            Capabilities capabilities,
            Searching searching,
            Addresses addresses,
            Territoires territoires) {
        this.courrier = courrier;
        this.capabilities = capabilities;
        this.searching = searching;
        this.addresses = addresses;
        this.territoires = territoires;
    }

    void askToConfirm(Watch watch, Duration validFor) {
        var page =
                PlainLetter.saying(words("installer.watch-letter-asked", said(watch)))
                        .leadingTo(
                                words("installer.watch-letter-confirm"),
                                link(watch, validFor),
                                words("installer.watch-letter-hours"),
                                words("installer.watch-letter-not-you"));
        var subject = words("installer.watch-letter-confirm-subject");
        courrier.send(new Letter(watch.mail(), subject, "said", page));
    }

    void tellEnd(Watch watch) {
        var link = link(watch, LINK);
        var page =
                PlainLetter.saying(words("installer.watch-letter-until", said(watch), until(watch)))
                        .leadingTo(
                                words("installer.watch-letter-go-on"),
                                link,
                                words("installer.watch-letter-or-nothing"));
        var subject = words("installer.watch-letter-until-subject");
        courrier.send(new Letter(watch.mail(), subject, "said", page).endedAt(link + "/fin"));
    }

    /// @param newer INSEE codes of communes that are new or have more to offer, and how much
    void tellNews(Watch watch, Map<String, Integer> newer) {
        var link = link(watch, LINK);
        var named = searching.named(watch.form(), newer.keySet(), NAMED);
        var page =
                new WatchLetterPage(
                        said(watch),
                        named.stream().map(finding -> line(finding, watch)).toList(),
                        newer.size() - named.size(),
                        addresses.absolute("/s-installer" + watch.query()),
                        until(watch),
                        link + "/fin");
        var subject = words("installer.watch-letter-subject", newer.size());
        courrier.send(new Letter(watch.mail(), subject, "watch-news", page).endedAt(link + "/fin"));
    }

    private WatchLetterPage.Line line(Finding finding, Watch watch) {
        var isNew = !watch.seen().open().containsKey(finding.commune().code().value());
        return new WatchLetterPage.Line(
                finding.commune().nameWithCode(),
                addresses.absolute(finding.commune().path() + "/s-installer"),
                isNew,
                reasons(finding));
    }

    private static List<String> reasons(Finding finding) {
        return finding.reasons().stream().map(Finding.Reason::words).toList();
    }

    private String said(Watch watch) {
        return searching
                .criteria(watch.form())
                .map(criteria -> new CriteriaWords(criteria).said())
                .orElse("");
    }

    private static String until(Watch watch) {
        return SpokenDates.date(LocalDate.ofInstant(watch.until().orElse(Instant.EPOCH), PARIS));
    }

    private String link(Watch watch, Duration validFor) {
        var secret =
                capabilities.issue(
                        Purpose.WATCH,
                        watch.id(),
                        territoires.france().id(),
                        watch.mail(),
                        validFor);
        return addresses.absolute("/s-installer/alerte/" + secret);
    }
}
