package fr.eterritoire;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.web.util.UriComponentsBuilder;

/// A letter as it came out of the letter box.
///
/// @param pictures how many pictures it carries inside
record Mail(String to, String subject, String html, String text, int pictures) {
    Document read() {
        return Jsoup.parse(html);
    }

    /// All its words.
    String words() {
        return read().text();
    }

    /// Where a link of these words leads, on our host.
    String link(String words) {
        var link =
                read().select("a[href]").stream().filter(a -> a.text().equals(words)).findFirst();
        var address =
                link.orElseThrow(() -> new AssertionError("No link « " + words + " » in " + this))
                        .attr("href");
        if (!address.startsWith("http://localhost/")) {
            throw new AssertionError("A link that leads elsewhere: " + address);
        }
        return UriComponentsBuilder.fromUriString(address).replaceQuery(null).build().getPath();
    }
}
