package fr.eterritoire.courrier;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.springframework.stereotype.Component;

/// Writes a letter: its HTML from a template, its plain text from its HTML.
@Component
class Writing {
    private final TemplateEngine templates;
    private final OperatorSettings operator;

    Writing(TemplateEngine templates, OperatorSettings operator) {
        this.templates = templates;
        this.operator = operator;
    }

    String html(Letter letter) {
        var output = new StringOutput();
        var page =
                new LetterPage(
                        letter.subject(),
                        body ->
                                templates.render(
                                        "mail/" + letter.template() + ".jte", letter.page(), body),
                        operator);
        templates.render("mail/letter.jte", page, output);
        return output.toString();
    }

    /// Words and line ends, with the address of each link after its words.
    String text(String html) {
        Document document = Jsoup.parse(html);
        var text = new StringBuilder();
        for (var link : document.select("a[href]")) {
            // an address that is read as it is needs to be said once
            if (!link.text().equals(link.attr("href"))) {
                link.append("\u00a0: " + link.attr("href"));
            }
        }
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode words) {
                        text.append(words.text());
                    } else if (node.nameIs("p")
                            || node.nameIs("li")
                            || node.nameIs("br")
                            || node.nameIs("dt")) {
                        text.append("\n");
                    }
                },
                document.body());
        return text.toString()
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
