package fr.eterritoire.notification;

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

/// Writes to who follows a search, in the language in which they asked. Each letter but the first
/// can end it by one tap.
@Component
class WatchLetters {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /// Longer than it is followed: the link in an old letter ends it too.
    private static final Duration LINK = Duration.ofDays(400);

    private final Courrier courrier;
    private final Capabilities capabilities;
    private final Searches searches;
    private final Addresses addresses;
    private final Territoires territoires;

    WatchLetters(
            Courrier courrier,
            Capabilities capabilities,
            Searches searches,
            Addresses addresses,
            Territoires territoires) {
        this.courrier = courrier;
        this.capabilities = capabilities;
        this.searches = searches;
        this.addresses = addresses;
        this.territoires = territoires;
    }

    void askToConfirm(Watch watch, Duration validFor) {
        var page =
                PlainLetter.saying(
                                words("notification.letter-asked", searches.said(watch)),
                                watch.asked().promise())
                        .leadingTo(
                                words("notification.letter-confirm"),
                                link(watch, validFor),
                                words("notification.letter-hours"),
                                words("notification.letter-not-you"));
        var subject = words("notification.letter-confirm-subject");
        courrier.send(new Letter(watch.mail(), subject, "said", page), watch.language());
    }

    void tellEnd(Watch watch) {
        var link = link(watch, LINK);
        var page =
                PlainLetter.saying(
                                words(
                                        "notification.letter-until",
                                        searches.said(watch),
                                        until(watch)))
                        .leadingTo(
                                words("notification.letter-go-on"),
                                link,
                                words("notification.letter-or-nothing"));
        var subject = words("notification.letter-until-subject");
        courrier.send(
                new Letter(watch.mail(), subject, "said", page).endedAt(link + "/fin"),
                watch.language());
    }

    void tell(Watch watch, News news) {
        var end = link(watch, LINK) + "/fin";
        var page =
                new WatchLetterPage(
                        news,
                        addresses.absolute(watch.path() + watch.query()),
                        watch.pace().promise(),
                        until(watch),
                        end);
        courrier.send(
                new Letter(watch.mail(), news.subject(), "watch-news", page).endedAt(end),
                watch.language());
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
        return addresses.absolute(watch.path() + "/alerte/" + secret);
    }
}
