package fr.eterritoire.feeds;

import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;

import fr.eterritoire.publication.Live;

import org.jdom2.Element;
import org.jdom2.Namespace;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/// What was announced last, as RSS 2.0 (S-6.6).
final class RssText {
    private static final Namespace ATOM =
            Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");

    private RssText() {}

    /// @param lives the newest first
    /// @param absolute makes an address on the platform's host of a path
    static byte[] of(Heading heading, List<Live> lives, UnaryOperator<String> absolute) {
        var channel = new Channel("rss_2.0");
        channel.setEncoding("UTF-8");
        channel.setTitle(heading.name());
        channel.setLink(heading.page());
        channel.setDescription(heading.description());
        channel.setLanguage("fr");
        channel.setForeignMarkup(List.of(self(heading.source())));
        lives.stream()
                .map(Live::changedAt)
                .max(Comparator.naturalOrder())
                .ifPresent(newest -> channel.setLastBuildDate(Date.from(newest)));
        channel.setItems(
                lives.stream().map(live -> item(live, absolute.apply(live.path()))).toList());
        return octets(channel);
    }

    private static Element self(String source) {
        return new Element("link", ATOM)
                .setAttribute("href", source)
                .setAttribute("rel", "self")
                .setAttribute("type", "application/rss+xml");
    }

    private static Item item(Live live, String page) {
        var content = live.content();
        var item = new Item();
        item.setTitle(EventWords.title(content));
        item.setLink(page);
        item.setDescription(description(EventWords.html(live)));
        item.setGuid(guid(live));
        item.setPubDate(Date.from(live.publishedAt()));
        item.setCategories(EventWords.categories(content).stream().map(RssText::category).toList());
        return item;
    }

    private static Guid guid(Live live) {
        var guid = new Guid();
        guid.setPermaLink(false);
        guid.setValue(EventWords.id(live));
        return guid;
    }

    private static Category category(String label) {
        var category = new Category();
        category.setValue(label);
        return category;
    }

    private static Description description(String html) {
        var description = new Description();
        description.setType("text/html");
        description.setValue(html);
        return description;
    }

    private static byte[] octets(Channel channel) {
        try {
            return new WireFeedOutput()
                    .outputString(channel, false)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (FeedException fault) {
            throw new IllegalStateException("Not a feed: " + channel.getTitle(), fault);
        }
    }
}
