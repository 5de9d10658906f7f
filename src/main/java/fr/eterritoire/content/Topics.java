package fr.eterritoire.content;

import fr.eterritoire.text.Folding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a content is about, as its author says and as its own words make one think. Words never
/// refuse anything: they only ask that a human reads. Their lists are files that anybody can read,
/// `topics/*.txt`, one expression a line.
public final class Topics {
    private static final List<String> POLITICAL = list("political");
    private static final List<String> WELLBEING = list("wellbeing");
    private static final List<String> PRAISE = list("praise");

    private Topics() {}

    /// As its author, or whoever decided, has said.
    public static Optional<Topic> declared(Content content) {
        return switch (content) {
            case Evenement evenement -> evenement.topic();
        };
    }

    /// Whether it is a meeting of a candidate, a list or a party.
    public static boolean isPolitical(Content content) {
        return declared(content).filter(Topic.POLITICAL::equals).isPresent();
    }

    /// What is declared, and what its words make one think of besides.
    public static Set<Topic> suspected(Content content) {
        var topics = EnumSet.noneOf(Topic.class);
        declared(content).ifPresent(topics::add);
        var text = textOf(content);
        if (holdsAny(text, POLITICAL)) {
            topics.add(Topic.POLITICAL);
        }
        if (holdsAny(text, WELLBEING)) {
            topics.add(Topic.WELLBEING);
        }
        return topics;
    }

    /// Whether it speaks of those who run the commune, or of what they have done: nothing to fear,
    /// but before an election (code électoral, L52-1).
    public static boolean maySingPraise(Content content) {
        return holdsAny(textOf(content), PRAISE);
    }

    private static String textOf(Content content) {
        return " " + Folding.fold(said(content)) + " ";
    }

    private static String said(Content content) {
        return switch (content) {
            case Evenement evenement ->
                    String.join(
                            " ",
                            evenement.title(),
                            evenement.issuer().name(),
                            String.join(" ", evenement.organisers()),
                            evenement.description().plain(),
                            evenement.statusNote().orElse(""));
        };
    }

    private static boolean holdsAny(String text, List<String> expressions) {
        return expressions.stream().anyMatch(text::contains);
    }

    private static List<String> list(String name) {
        try (var file = Topics.class.getResourceAsStream("/topics/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("No list of words " + name);
            }
            return expressions(new String(file.readAllBytes(), StandardCharsets.UTF_8)).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Stream<String> expressions(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> " " + Folding.fold(line) + " ");
    }
}
