package fr.eterritoire.feeds;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;

import fr.eterritoire.publication.Live;

import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// What was announced last, as Atom (RFC 4287).
final class AtomText {
    private AtomText() {}

    /// @param id of the list itself, whatever its address and its name become
    /// @param lives the newest first
    /// @param absolute makes an address on the platform's host of a path
    static byte[] of(String id, Heading heading, List<Live> lives, UnaryOperator<String> absolute) {
        var feed = new Feed("atom_1.0");
        feed.setId(iri(id));
        feed.setTitle(heading.name());
        feed.setSubtitle(plain(heading.description()));
        feed.setAuthors(author("eTerritoire"));
        feed.setAlternateLinks(link("alternate", "text/html", heading.page()));
        feed.setOtherLinks(link("self", NewsFormat.ATOM.mediaType(), heading.source()));
        feed.setUpdated(
                Date.from(
                        lives.stream()
                                .map(Live::changedAt)
                                .max(Comparator.naturalOrder())
                                .orElse(Instant.EPOCH)));
        feed.setEntries(
                lives.stream().map(live -> entry(live, absolute.apply(live.path()))).toList());
        return octets(feed);
    }

    private static Entry entry(Live live, String page) {
        var content = live.content();
        var entry = new Entry();
        entry.setId(iri(EventWords.id(live)));
        entry.setTitle(EventWords.title(content));
        entry.setAlternateLinks(link("alternate", "text/html", page));
        entry.setPublished(Date.from(live.publishedAt()));
        entry.setUpdated(Date.from(live.changedAt()));
        entry.setAuthors(author(EventWords.issuer(content)));
        entry.setCategories(
                EventWords.categories(content).stream().map(AtomText::category).toList());
        entry.setContents(List.of(html(EventWords.html(live))));
        return entry;
    }

    /// A name that nobody had to register, always the same for the same words (RFC 9562, 5.3).
    private static String iri(String id) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Link> link(String rel, String type, String href) {
        var link = new Link();
        link.setRel(rel);
        link.setType(type);
        link.setHref(href);
        return List.of(link);
    }

    private static List<SyndPerson> author(String name) {
        var person = new Person();
        person.setName(name);
        return List.of(person);
    }

    private static Category category(String label) {
        var category = new Category();
        category.setTerm(label);
        return category;
    }

    private static Content plain(String words) {
        var content = new Content();
        content.setType("text");
        content.setValue(words);
        return content;
    }

    private static Content html(String html) {
        var content = new Content();
        content.setType("html");
        content.setValue(html);
        return content;
    }

    private static byte[] octets(Feed feed) {
        try {
            var document = new WireFeedOutput().outputJDom(feed);
            document.getRootElement().setAttribute("lang", "fr", Namespace.XML_NAMESPACE);
            return new XMLOutputter(Format.getRawFormat())
                    .outputString(document)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (FeedException fault) {
            throw new IllegalStateException("Not a feed: " + feed.getTitle(), fault);
        }
    }
}
