package fr.eterritoire.search;

import static fr.eterritoire.text.Language.link;
import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.notification.Followed;
import fr.eterritoire.notification.News;
import fr.eterritoire.notification.Pace;
import fr.eterritoire.publication.Inventory;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.territoire.Addresses;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A search of contents, followed. News is what was published since the last look and answers it,
/// what has got new dates, and, where it names days that move on (« ce week-end »), all that is on
/// now that they have. What is known of it: the days it meant.
@Component
class FollowedSearch implements Followed {
    private static final int NAMED = 20;

    /// So many ids are sought among at once.
    private static final int MANY = 1_000;

    private final AddressReading reading;
    private final SearchIndex index;
    private final Inventory inventory;
    private final Publications publications;
    private final Brief brief;
    private final Addresses addresses;

    FollowedSearch(
            AddressReading reading,
            SearchIndex index,
            Inventory inventory,
            Publications publications,
            Brief brief,
            Addresses addresses) {
        this.reading = reading;
        this.index = index;
        this.inventory = inventory;
        this.publications = publications;
        this.brief = brief;
        this.addresses = addresses;
    }

    @Override
    public String path() {
        return "/recherche";
    }

    @Override
    public List<Pace> paces() {
        return List.of(Pace.WEEKLY, Pace.AT_ONCE);
    }

    @Override
    public Optional<Sought> read(String query) {
        return reading.read(query).map(read -> new Sought(read.query(), read.words()));
    }

    @Override
    public String known(String query) {
        return reading.read(query).map(read -> known(read.asked())).orElse("{}");
    }

    private static String known(Asked asked) {
        return asked.when()
                .map(days -> "{\"days\":\"%s/%s\"}".formatted(days.first(), days.last()))
                .orElse("{}");
    }

    @Override
    public Optional<Look> look(String query, Since since) {
        var read = reading.read(query);
        if (read.isEmpty()) {
            return Optional.of(new Look(since.known(), Optional.empty()));
        }
        var known = known(read.get().asked());
        // PostgreSQL writes jsonb with a space of its own
        var moved = !since.known().replace(" ", "").equals(known);
        try {
            return Optional.of(
                    new Look(
                            known,
                            moved && since.pace() == Pace.WEEKLY
                                    ? all(read.get())
                                    : changed(read.get(), since)));
        } catch (SearchClosedException _) {
            return Optional.empty();
        }
    }

    /// All that is on in days that were not meant before.
    private Optional<News> all(AddressReading.Read read) {
        var found = index.search(read.asked().page(0, NAMED));
        var ids = found.hits().stream().map(Found.Hit::content).toList();
        return news(read, publications.liveOf(ids), found.total(), _ -> "");
    }

    private Optional<News> changed(AddressReading.Read read, Since since) {
        var ids = inventory.news(since.after(), since.until());
        var fitting = new ArrayList<ContentId>();
        for (var from = 0; from < ids.size(); from += MANY) {
            var some = ids.subList(from, Math.min(from + MANY, ids.size()));
            fitting.addAll(index.among(read.asked(), some));
        }
        var named = publications.liveOf(fitting.stream().limit(NAMED).toList());
        return news(
                read,
                named,
                fitting.size(),
                live -> live.publishedAt().isAfter(since.after()) ? "" : words("search.new-dates"));
    }

    private Optional<News> news(
            AddressReading.Read read, List<Live> named, long count, Function<Live, String> note) {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        var others = count - named.size();
        return Optional.of(
                new News(
                        words("search.news-subject", count),
                        words("search.news", read.words()),
                        brief.of(named).stream().map(said -> line(said, note)).toList(),
                        others > 0 ? words("search.news-others", others) : ""));
    }

    private News.Line line(Brief.Said said, Function<Live, String> note) {
        return new News.Line(
                said.live().shown().title(),
                addresses.absolute(link(said.live().path())),
                note.apply(said.live()),
                said.facts());
    }
}
