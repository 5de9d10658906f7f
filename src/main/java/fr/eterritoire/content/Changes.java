package fr.eterritoire.content;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.media.Focus;
import fr.eterritoire.territoire.Territoire;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one edition says otherwise than another, fact by fact, in the words of the page: whoever
/// decides reads what changed without comparing two texts.
public final class Changes {
    private static final Told NOTHING = new Told("", "");

    private Changes() {}

    /// @param label « Quand »
    /// @param before empty when it is new
    /// @param after empty when it is left out
    public record Change(String label, String before, String after) {}

    /// @param exact what the words may round off: a point on the map, the bytes of a picture
    private record Told(String words, Object exact) {
        static Told of(String words) {
            return new Told(words, words);
        }
    }

    public static List<Change> between(Content before, Content after, Territoire territoire) {
        var then = told(before, territoire);
        var now = told(after, territoire);
        var labels = new LinkedHashSet<>(now.keySet());
        labels.addAll(then.keySet());
        return labels.stream()
                .flatMap(
                        label ->
                                change(
                                        label,
                                        then.getOrDefault(label, NOTHING),
                                        now.getOrDefault(label, NOTHING)))
                .toList();
    }

    /// What an author has to say of an event that is cancelled, full or postponed, when nothing
    /// else is new.
    public static Optional<String> wordAlone(List<Change> changes) {
        return Optional.of(changes)
                .filter(all -> all.size() == 1)
                .map(List::getFirst)
                .filter(change -> change.label().equals(words("content.change-authors-word")))
                .map(Change::after)
                .filter(word -> !word.isEmpty());
    }

    private static Stream<Change> change(String label, Told before, Told after) {
        if (before.exact().equals(after.exact())) {
            return Stream.empty();
        }
        var detail =
                before.words().equals(after.words()) ? " " + words("content.change-detail") : "";
        return Stream.of(new Change(label, before.words(), after.words() + detail));
    }

    private static Map<String, Told> told(Content content, Territoire territoire) {
        return switch (content) {
            case Evenement evenement -> told(evenement, territoire);
            case Annonce annonce -> told(annonce, FactsInWords.of(annonce), territoire);
            case Fiche fiche -> told(fiche, FactsInWords.whole(fiche), territoire);
        };
    }

    private static Map<String, Told> told(
            Content content, List<FactsInWords.Fact> facts, Territoire territoire) {
        var told = new LinkedHashMap<String, Told>();
        told.put(words("content.change-title"), Told.of(content.title()));
        told.put(
                words("content.where"),
                new Told(FactsInWords.place(content.place(), territoire), content.place()));
        facts(facts).forEach((label, words) -> told.put(label, Told.of(words)));
        return withTextAndPictures(content, told);
    }

    private static Map<String, Told> told(Evenement evenement, Territoire territoire) {
        var told = new LinkedHashMap<String, Told>();
        told.put(words("content.change-title"), Told.of(evenement.title()));
        told.put(words("content.change-state"), Told.of(evenement.status().words()));
        told.put(words("content.change-authors-word"), Told.of(evenement.statusNote().orElse("")));
        told.put(words("content.change-type"), Told.of(types(evenement)));
        told.put(
                words("content.when"),
                new Told(DatesInWords.whole(evenement.dates()), evenement.dates()));
        told.put(
                words("content.where"),
                new Told(FactsInWords.place(evenement.place(), territoire), evenement.place()));
        told.put(words("content.change-issuer"), Told.of(evenement.issuer().name()));
        facts(FactsInWords.of(evenement))
                .forEach((label, words) -> told.put(label, Told.of(words)));
        return withTextAndPictures(evenement, told);
    }

    private static Map<String, String> facts(List<FactsInWords.Fact> facts) {
        return facts.stream()
                .collect(
                        Collectors.groupingBy(
                                FactsInWords.Fact::label,
                                LinkedHashMap::new,
                                Collectors.mapping(Changes::said, Collectors.joining(", "))));
    }

    private static Map<String, Told> withTextAndPictures(Content content, Map<String, Told> told) {
        told.put(
                words("content.change-text"),
                new Told(content.description().plain(), content.description().html()));
        told.put(words("content.change-pictures"), new Told(pictures(content), content.pictures()));
        return told;
    }

    private static String types(Evenement evenement) {
        return Stream.concat(Stream.of(evenement.type()), evenement.otherTypes().stream())
                .map(EventType::label)
                .collect(Collectors.joining(", "));
    }

    private static String said(FactsInWords.Fact fact) {
        return fact.href()
                .filter(href -> href.startsWith("http"))
                .map(href -> fact.words() + " (" + href + ")")
                .orElse(fact.words());
    }

    private static String pictures(Content content) {
        return content.pictures().stream().map(Changes::told).collect(Collectors.joining(", "));
    }

    private static String told(Picture picture) {
        var focus = picture.focus();
        return focus.equals(Focus.USUAL.in(picture.width(), picture.height()))
                ? words("content.change-picture", picture.alternative())
                : words(
                        "content.change-picture-framed",
                        picture.alternative(),
                        focus.x(),
                        focus.y());
    }
}
