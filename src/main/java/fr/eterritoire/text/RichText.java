package fr.eterritoire.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import gg.jte.Content;
import gg.jte.TemplateOutput;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Text with paragraphs, emphasis, lists and links, and nothing else: safe to write into a page
/// (S-7.11). It is sanitised when it is made, and again when it is read back from the database.
public record RichText(String html) implements Content {
    private static final PolicyFactory ALLOWED =
            new HtmlPolicyBuilder()
                    .allowElements("p", "br", "strong", "em", "ul", "ol", "li", "a")
                    .allowUrlProtocols("http", "https", "mailto", "tel")
                    .allowAttributes("href")
                    .onElements("a")
                    .requireRelNofollowOnLinks()
                    .toFactory();

    /// Made after the rules it is sanitised by.
    public static final RichText EMPTY = new RichText("");

    public RichText {
        html = ALLOWED.sanitize(html).strip();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RichText ofHtml(String html) {
        return new RichText(html);
    }

    /// Blank lines separate paragraphs, single line ends stay line ends; markup is shown as typed.
    public static RichText ofPlain(String plain) {
        var html = new StringBuilder();
        for (var paragraph : plain.strip().split("\\R\\s*\\R")) {
            if (!paragraph.isBlank()) {
                html.append("<p>")
                        .append(escaped(paragraph.strip()).replaceAll("\\R", "<br>"))
                        .append("</p>");
            }
        }
        return new RichText(html.toString());
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @JsonValue
    @Override
    public String html() {
        return html;
    }

    /// Templates write it as it is: it cannot hold anything else than what is allowed.
    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }

    /// The words alone, with line ends where paragraphs, items and breaks were.
    public String plain() {
        return words("\n");
    }

    /// As one would type it in a form: an empty line between two paragraphs, so that reading it
    /// again gives the same ones.
    public String typed() {
        return words("\n\n");
    }

    private String words(String afterParagraph) {
        var marked = Jsoup.parseBodyFragment(html);
        marked.outputSettings(new Document.OutputSettings().prettyPrint(false));
        marked.select("br").after("\n");
        marked.select("li").append("\n");
        marked.select("p").append(afterParagraph);
        return Jsoup.clean(marked.body().html(), "", Safelist.none(), marked.outputSettings())
                .transform(text -> org.jsoup.parser.Parser.unescapeEntities(text, false))
                .strip();
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }
}
