package fr.eterritoire;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.List;

/// A letter as it came out of the letter box.
///
/// @param replyTo where an answer goes, when not to the sender
/// @param pictures how many pictures it carries inside
public record Mail(
        String to, String subject, List<String> replyTo, String html, String text, int pictures) {
    public Document read() {
        return Jsoup.parse(html);
    }

    /// All its words.
    public String words() {
        return read().text();
    }

    /// Where the link that begins with these words leads, on our host.
    public String link(String words) {
        var link =
                read().select("a[href]").stream()
                        .filter(a -> a.text().startsWith(words))
                        .findFirst();
        var address =
                link.orElseThrow(() -> new AssertionError("No link « " + words + " » in " + this))
                        .attr("href");
        if (!address.startsWith("http://localhost/")) {
            throw new AssertionError("A link that leads elsewhere: " + address);
        }
        return UriComponentsBuilder.fromUriString(address).replaceQuery(null).build().getPath();
    }
}
