package fr.eterritoire.feeds;

import fr.eterritoire.text.Language;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Addresses in the octets of sitemaps.org 0.9; of a page, one in each language that it speaks,
/// each naming the others (S-4.22).
final class SitemapText {
    private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private SitemapText() {}

    /// @param url absolute, of the French page
    /// @param changedAt absent where no date would be true
    record Address(String url, Optional<Instant> changedAt) {}

    /// A list of sitemaps.
    static byte[] index(List<Address> sitemaps) {
        return octets(
                xml -> {
                    begin(xml, "sitemapindex");
                    for (var sitemap : sitemaps) {
                        xml.writeStartElement("sitemap");
                        where(xml, sitemap.url(), sitemap);
                        xml.writeEndElement();
                    }
                });
    }

    /// Twice as many addresses as pages.
    static byte[] pages(List<Address> pages) {
        return octets(
                xml -> {
                    begin(xml, "urlset");
                    xml.writeNamespace("xhtml", XHTML);
                    for (var page : pages) {
                        write(xml, page);
                    }
                });
    }

    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static byte[] octets(Content content) {
        var octets = new ByteArrayOutputStream();
        try {
            var xml =
                    XMLOutputFactory.newFactory()
                            .createXMLStreamWriter(octets, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            content.write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return octets.toByteArray();
        } catch (XMLStreamException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void begin(XMLStreamWriter xml, String root) throws XMLStreamException {
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(SCHEMA);
    }

    private static void write(XMLStreamWriter xml, Address page) throws XMLStreamException {
        var french = URI.create(page.url());
        for (var language : Language.values()) {
            xml.writeStartElement("url");
            where(xml, language.of(french), page);
            for (var twin : Language.values()) {
                alternate(xml, twin.tag(), twin.of(french));
            }
            alternate(xml, "x-default", page.url());
            xml.writeEndElement();
        }
    }

    private static void where(XMLStreamWriter xml, String url, Address address)
            throws XMLStreamException {
        write(xml, "loc", url);
        if (address.changedAt().isPresent()) {
            write(xml, "lastmod", written(address.changedAt().get()));
        }
    }

    private static void alternate(XMLStreamWriter xml, String language, String url)
            throws XMLStreamException {
        xml.writeEmptyElement("xhtml:link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", url);
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
