package fr.eterritoire.feeds;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.Agenda;
import fr.eterritoire.agenda.Scope;
import fr.eterritoire.agenda.ShelfLife;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Region;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Slug;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes the agenda for other programs.
@Component
class Feeds {
    /// What is over or cancelled stays a while, so that every calendar has learnt of it (S-6.3).
    private static final int DAYS_KEPT = 30;

    private static final int MOST_OF_A_REGION = 1_000;
    private static final int MOST = 20_000;
    private static final int NEWEST = 50;
    private static final String CALENDAR = "text/calendar";

    private final Agenda agenda;
    private final ShelfLife shelfLife;
    private final Addresses addresses;
    private final Entries entries;
    private final News news;

    Feeds(Agenda agenda, ShelfLife shelfLife, Addresses addresses, Entries entries, News news) {
        this.agenda = agenda;
        this.shelfLife = shelfLife;
        this.addresses = addresses;
        this.entries = entries;
        this.news = news;
    }

    /// @param organiser the slug of a name: only what is organised under it; empty for all
    FeedAnswer calendar(Scope scope, String organiser) {
        var listed =
                isLarge(scope.territoire())
                        ? ofLarge(scope)
                        : agenda.listed(scope, DAYS_KEPT, MOST);
        var lives = listed.stream().filter(live -> isBy(live, organiser)).toList();
        var heading = heading(scope).by(organiser);
        var octets = CalendarText.of(heading, lives, entries::of);
        return new FeedAnswer(
                octets,
                CALENDAR,
                News.filename("agenda", scope.territoire(), ".ics"),
                News.changedAt(lives),
                shelfLife.of(List.of(scope)));
    }

    /// The next ones, and those cancelled that have not been gone for long.
    private List<Live> ofLarge(Scope scope) {
        var cancelled = agenda.cancelled(scope, DAYS_KEPT, MOST_OF_A_REGION);
        var toCome = agenda.listed(scope, 0, MOST_OF_A_REGION - cancelled.size());
        return Stream.concat(cancelled.stream(), toCome.stream())
                .distinct()
                .sorted(Comparator.comparing(live -> live.id().value()))
                .toList();
    }

    private static boolean isBy(Live live, String organiser) {
        return organiser.isEmpty()
                || ((Evenement) live.content())
                        .organisers().stream().anyMatch(name -> Slug.of(name).equals(organiser));
    }

    /// @return empty when only words say when it takes place
    Optional<FeedAnswer> calendar(Live live) {
        var evenement = (Evenement) live.content();
        if (Entry.of(evenement.dates()).isEmpty()) {
            return Optional.empty();
        }
        var page = addresses.absolute(live.path());
        var heading =
                new Heading(
                        EventWords.title(evenement),
                        "",
                        evenement.dates().zone(),
                        page,
                        page + ".ics");
        var octets = CalendarText.of(heading, List.of(live), entries::of);
        return Optional.of(
                new FeedAnswer(
                        octets,
                        CALENDAR,
                        live.slug() + ".ics",
                        Optional.of(live.changedAt()),
                        shelfLife.of(List.of(Scope.of(live.owner())))));
    }

    /// What was announced last.
    FeedAnswer news(Scope scope, NewsFormat format) {
        var newest =
                new News.Newest(
                        "agenda",
                        scope.territoire(),
                        scope.title(),
                        words("feeds.about-news", scope.territoire().name()),
                        scope.query(),
                        agenda.lastPublished(scope, NEWEST),
                        shelfLife.of(List.of(scope)));
        return news.answer(newest, format);
    }

    SubscribePage subscribing(Scope scope) {
        return new SubscribePage(
                scope,
                addresses.absolute(scope.territoire().path() + "/agenda"),
                isLarge(scope.territoire()));
    }

    private static boolean isLarge(Territoire territoire) {
        return territoire instanceof France || territoire instanceof Region;
    }

    private static String inCalendar(Territoire territoire) {
        return words(isLarge(territoire) ? "feeds.about-large" : "feeds.about", territoire.name());
    }

    private Heading heading(Scope scope) {
        var territoire = scope.territoire();
        var page = addresses.absolute(territoire.path() + "/agenda");
        return new Heading(
                scope.title(),
                inCalendar(territoire),
                territoire.zone(),
                page + scope.query(),
                page + ".ics" + scope.query());
    }
}
