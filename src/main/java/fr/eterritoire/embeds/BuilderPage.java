package fr.eterritoire.embeds;

import fr.eterritoire.content.EventType;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;

import org.springframework.web.util.HtmlUtils;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the page shows that gives the line to paste.
///
/// @param level of the titles of events, from 2 to 6
/// @param height of the frame, in pixels
/// @param home where the platform answers, without a path
/// @param sought the words typed to find another commune, may be empty
/// @param communes found by them
/// @param isPlain nothing was chosen yet
public record BuilderPage(
        Wanted wanted,
        Look look,
        int level,
        int height,
        URI home,
        String sought,
        List<Commune> communes,
        boolean isPlain) {
    static final int USUAL_LEVEL = 3;
    static final int USUAL_HEIGHT = 600;

    public Territoire territoire() {
        return wanted.scope().territoire();
    }

    public boolean takesRadius() {
        return territoire() instanceof Commune || territoire() instanceof Epci;
    }

    public EventType[] types() {
        return EventType.values();
    }

    public boolean hasType(EventType type) {
        return wanted.scope().types().contains(type);
    }

    public boolean hasRadius(int kilometres) {
        return wanted.scope().kilometres().filter(km -> km == kilometres).isPresent();
    }

    public Layout[] layouts() {
        return Layout.values();
    }

    public Appearance[] appearances() {
        return Appearance.values();
    }

    public int most() {
        return Wanted.MOST;
    }

    /// « Agenda de Vouillé : Marché »
    public String title() {
        return AgendaWriting.title(wanted.scope());
    }

    /// The agenda that the line leads to.
    public String agenda() {
        return territoire().path() + "/agenda" + wanted.scope().query();
    }

    public String frame() {
        return FramePage.address(territoire())
                + FramePage.joined(Stream.concat(wanted.query().stream(), look.query().stream()));
    }

    public String origin() {
        return home.toString().replaceFirst("/$", "");
    }

    // The lines to paste.

    public String link() {
        return "<a href=\"" + escaped(origin() + agenda()) + "\">" + escaped(title()) + "</a>";
    }

    public String element() {
        var attributes =
                attributes().entrySet().stream()
                        .map(entry -> " " + entry.getKey() + "=\"" + entry.getValue() + "\"")
                        .collect(Collectors.joining());
        return "<script src=\""
                + origin()
                + "/embed/eterritoire.js\" async></script><eterritoire-agenda"
                + attributes
                + ">"
                + link()
                + "</eterritoire-agenda>";
    }

    public String iframe() {
        return "<iframe src=\""
                + escaped(origin() + frame())
                + "\" title=\""
                + escaped(title())
                + "\" width=\"100%\" height=\""
                + height
                + "\" loading=\"lazy\" style=\"border:0\"></iframe>";
    }

    private LinkedHashMap<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        if (wanted.layout() != Layout.LIST) {
            attributes.put("affichage", wanted.layout().key());
        }
        if (wanted.count() != Wanted.USUAL && wanted.layout() != Layout.MONTH) {
            attributes.put("nombre", Integer.toString(wanted.count()));
        }
        if (level != USUAL_LEVEL) {
            attributes.put("niveau", Integer.toString(level));
        }
        attributes.putAll(look.attributes());
        return attributes;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
