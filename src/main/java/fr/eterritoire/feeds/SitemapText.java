package fr.eterritoire.feeds;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Addresses in the octets of sitemaps.org 0.9.
final class SitemapText {
    private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private SitemapText() {}

    /// @param url absolute
    /// @param changedAt absent where no date would be true
    record Address(String url, Optional<Instant> changedAt) {}

    /// A list of sitemaps.
    static byte[] index(List<Address> sitemaps) {
        return octets("sitemapindex", "sitemap", sitemaps);
    }

    static byte[] pages(List<Address> pages) {
        return octets("urlset", "url", pages);
    }

    private static byte[] octets(String root, String element, List<Address> addresses) {
        var octets = new ByteArrayOutputStream();
        try {
            var xml =
                    XMLOutputFactory.newFactory()
                            .createXMLStreamWriter(octets, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(SCHEMA);
            for (var address : addresses) {
                xml.writeStartElement(element);
                write(xml, "loc", address.url());
                if (address.changedAt().isPresent()) {
                    write(xml, "lastmod", written(address.changedAt().get()));
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return octets.toByteArray();
        } catch (XMLStreamException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void write(XMLStreamWriter xml, String element, String text)
            throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String written(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
