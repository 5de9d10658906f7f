package fr.eterritoire.projets;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Deciders;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.publication.Live;
import fr.eterritoire.submission.AuthorLetters;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.territoire.Addresses;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Tells both sides of what has begun to match, once, in one letter each, when nobody can undo its
/// publication any more.
@Component
public class Telling {
    private static final Duration UNDONE = Duration.ofMinutes(10);
    private static final Duration LOOKED_BACK = Duration.ofDays(2);

    private final Posted posted;
    private final Matches matches;
    private final MatchStore store;
    private final Submissions submissions;
    private final AuthorLetters authors;
    private final Deciders deciders;
    private final Courrier courrier;
    private final Addresses addresses;
    private final InstantSource clock;

    Telling(
            Posted posted,
            Matches matches,
            MatchStore store,
            Submissions submissions,
            AuthorLetters authors,
            Deciders deciders,
            Courrier courrier,
            Addresses addresses,
            InstantSource clock) {
        this.posted = posted;
        this.matches = matches;
        this.store = store;
        this.submissions = submissions;
        this.authors = authors;
        this.deciders = deciders;
        this.courrier = courrier;
        this.addresses = addresses;
        this.clock = clock;
    }

    /// @return how many were told
    @Transactional
    public int run() {
        var now = clock.instant();
        var settled = now.minus(UNDONE);
        var concerned = new LinkedHashMap<Long, Live>();
        posted.since(now.minus(LOOKED_BACK)).stream()
                .filter(live -> !live.changedAt().isAfter(settled))
                .flatMap(this::withOthers)
                .forEach(live -> concerned.putIfAbsent(live.id().value(), live));
        return (int) concerned.values().stream().filter(live -> tell(live)).count();
    }

    private Stream<Live> withOthers(Live live) {
        return Stream.concat(
                Stream.of(live), matches.of(live).stream().map(match -> match.other(live.id())));
    }

    private boolean tell(Live own) {
        var settled = clock.instant().minus(UNDONE);
        var untold =
                matches.untold(own).stream()
                        .filter(match -> !match.other(own.id()).changedAt().isAfter(settled))
                        .toList();
        if (untold.isEmpty()) {
            return false;
        }
        var which = Matches.side(own).orElseThrow();
        untold.forEach(match -> store.told(match, which, clock.instant()));
        readers(own).forEach((mail, link) -> courrier.send(letter(own, untold, mail, link)));
        return true;
    }

    /// Whoever posted it, and where each of them sees it.
    private Map<Email, String> readers(Live own) {
        return submissions
                .findLatestOf(own.id())
                .map(author -> Map.of(author.facts().sender(), privatePage(author, own)))
                .orElseGet(() -> office(own));
    }

    private String privatePage(Submission author, Live own) {
        return "/auteur/" + authors.privateLink(author, own.content());
    }

    private Map<Email, String> office(Live own) {
        var readers = new LinkedHashMap<Email, String>();
        if (Offices.has(own.owner())) {
            deciders.of(own.owner())
                    .recipients()
                    .forEach(
                            one ->
                                    readers.put(
                                            one.mail(),
                                            Offices.address(own.owner(), "/relations")));
        }
        return readers;
    }

    private Letter letter(Live own, List<Match> untold, Email to, String link) {
        var lines = untold.stream().map(match -> line(match, own)).toList();
        var page = new MatchLetterPage(own, lines, addresses.absolute(link));
        return new Letter(to, words("projets.letter-matches", page.title()), "matches", page);
    }

    private MatchLetterPage.Line line(Match match, Live own) {
        var other = match.other(own.id());
        return new MatchLetterPage.Line(
                Match.title(other),
                other.owner().name().name(),
                String.join(", ", match.reasons()),
                addresses.absolute(other.path()));
    }
}
