package fr.eterritoire.feeds;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.DatesInWords;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.EventType;
import fr.eterritoire.content.FactsInWords;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.HoursInWords;
import fr.eterritoire.publication.Live;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What calendars and feeds say of a content, in the words of its page.
final class EventWords {
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private EventWords() {}

    /// « ANNULÉ : Loto de l’APE »: many readers show nothing else, and some drop what is cancelled.
    static String title(Content content) {
        var title = SPACES.matcher(readable(content.title())).replaceAll(" ");
        return switch (content) {
            case Evenement evenement -> title(title, evenement.status());
            case Annonce _, Fiche _ -> title;
        };
    }

    private static String title(String title, EventStatus status) {
        return switch (status) {
            case CANCELLED -> words("feeds.titled-cancelled", title);
            case POSTPONED -> words("feeds.titled-postponed", title);
            case FULL -> words("feeds.titled-full", title);
            case ELSEWHERE -> words("feeds.titled-elsewhere", title);
            case FULL_ELSEWHERE -> words("feeds.titled-full-elsewhere", title);
            case SCHEDULED, RESCHEDULED, MOVED_ONLINE -> title;
        };
    }

    /// What a reader knows it again by: independent of its address, which changes with its owner,
    /// and of its edition, which is no second announcement.
    static String id(Live live) {
        return "eterritoire:content:" + live.id();
    }

    /// Who announces it.
    static String issuer(Content content) {
        return readable(content.issuer().name());
    }

    static List<String> categories(Content content) {
        return switch (content) {
            case Evenement evenement ->
                    Stream.concat(Stream.of(evenement.type()), evenement.otherTypes().stream())
                            .map(EventType::label)
                            .toList();
            case Annonce annonce -> List.of(annonce.type().label(), annonce.sense().label());
            case Fiche fiche -> List.of(fiche.category().kind().label(), fiche.category().label());
        };
    }

    /// « Nouvelle date · reporté à cause de l’orage »; empty for what takes place as announced.
    static String status(Evenement evenement) {
        return Stream.concat(Stream.of(evenement.status().words()), evenement.statusNote().stream())
                .filter(words -> !words.isBlank())
                .reduce((words, note) -> words + " · " + note)
                .map(EventWords::readable)
                .orElse("");
    }

    /// Plain text that ends in the address of the page.
    static String description(Evenement evenement, String page) {
        var parts = new ArrayList<String>();
        parts.add(status(evenement));
        if (evenement.dates() instanceof Dates.Unspecified) {
            parts.add(DatesInWords.whole(evenement.dates()));
        }
        parts.add(evenement.description().plain());
        parts.add(facts(evenement));
        parts.add(page);
        return parts.stream()
                .map(EventWords::readable)
                .filter(part -> !part.isBlank())
                .reduce((before, part) -> before + "\n\n" + part)
                .orElse(page);
    }

    /// When, where, then its own text.
    static String html(Live live) {
        var place = FactsInWords.place(live.content().place(), live.owner());
        return switch (live.content()) {
            case Evenement evenement ->
                    html(
                            evenement,
                            Stream.of(
                                    status(evenement),
                                    DatesInWords.whole(evenement.dates()),
                                    place));
            case Annonce annonce ->
                    html(
                            annonce,
                            Stream.of(Stream.of(annonce.choice(), place), facts(annonce).lines())
                                    .flatMap(lines -> lines));
            case Fiche fiche ->
                    html(
                            fiche,
                            Stream.of(
                                            Stream.of(fiche.category().label(), place),
                                            HoursInWords.line(fiche.hours()).stream(),
                                            facts(fiche).lines())
                                    .flatMap(lines -> lines));
        };
    }

    private static String html(Content content, Stream<String> lines) {
        var facts =
                lines.filter(words -> !words.isBlank())
                        .map(words -> "<p>" + escaped(words) + "</p>")
                        .collect(Collectors.joining());
        return readable(facts + content.description().html());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String facts(Content content) {
        var facts =
                switch (content) {
                    case Evenement evenement -> FactsInWords.of(evenement);
                    case Annonce annonce -> FactsInWords.of(annonce);
                    case Fiche fiche -> FactsInWords.of(fiche);
                };
        return facts.stream()
                .map(EventWords::line)
                .reduce((before, line) -> before + "\n" + line)
                .orElse("");
    }

    private static String line(FactsInWords.Fact fact) {
        var address = fact.href().filter(href -> href.startsWith("http")).map(href -> " " + href);
        return words("content.labelled", fact.label(), fact.words()) + address.orElse("");
    }

    /// Without control characters and broken letters, which neither format may hold.
    static String readable(String text) {
        return text.codePoints().anyMatch(EventWords::isDoubtful)
                ? UNREADABLE.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("")
                : text;
    }

    /// Nearly no text has any: looking for them alone is many times cheaper than replacing them.
    private static boolean isDoubtful(int letter) {
        return letter != '\n'
                && letter != '\t'
                && switch (Character.getType(letter)) {
                    case Character.CONTROL,
                            Character.SURROGATE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR ->
                            true;
                    default -> false;
                };
    }
}
