package fr.eterritoire.content;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What a content is about, as its author says and as its own words make one think. Words never
/// refuse anything: they only ask that a human reads. Their lists are files that anybody can read,
/// `topics/*.txt`, one expression a line.
public final class Topics {
    private static final WordList POLITICAL = WordList.of("topics/political");
    private static final WordList WELLBEING = WordList.of("topics/wellbeing");
    private static final WordList PRAISE = WordList.of("topics/praise");

    private Topics() {}

    /// As its author, or whoever decided, has said.
    public static Optional<Topic> declared(Content content) {
        return switch (content) {
            case Evenement evenement -> evenement.topic();
            case Annonce _, Fiche _ -> Optional.empty();
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
        var text = said(content);
        if (POLITICAL.isIn(text)) {
            topics.add(Topic.POLITICAL);
        }
        if (WELLBEING.isIn(text)) {
            topics.add(Topic.WELLBEING);
        }
        return topics;
    }

    /// Whether it speaks of those who run the commune, or of what they have done: nothing to fear,
    /// but before an election (code électoral, L52-1).
    public static boolean maySingPraise(Content content) {
        return PRAISE.isIn(said(content));
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
            case Annonce annonce ->
                    String.join(
                            " ",
                            annonce.title(),
                            annonce.issuer().name(),
                            annonce.description().plain());
            case Fiche fiche -> String.join(" ", fiche.title(), fiche.description().plain());
        };
    }
}
