package fr.eterritoire.content;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.FactsInWords.Fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The facts of a fiche as short lines, beside where it is and when it is open: whom to ask, for
/// whom it is made accessible, where to read more.
final class FicheFacts {
    private FicheFacts() {}

    static List<Fact> of(Fiche fiche) {
        var facts = new ArrayList<Fact>();
        fiche.season().map(FicheFacts::season).ifPresent(facts::add);
        fiche.contact().ifPresent(contact -> facts.addAll(FactsInWords.contact(contact)));
        fiche.links()
                .forEach(
                        link ->
                                facts.add(
                                        new Fact(
                                                words("content.link"),
                                                link.getHost(),
                                                Optional.of(link.toString()))));
        if (!fiche.accessibility().isEmpty()) {
            var said = fiche.accessibility().stream().sorted().map(Accessibility::words);
            facts.add(
                    new Fact(
                            words("content.accessibility"),
                            said.collect(Collectors.joining("\u00a0· ")),
                            Optional.empty()));
        }
        return List.copyOf(facts);
    }

    static Fact season(String season) {
        return SeasonInWords.translated(season)
                .map(said -> new Fact(words("content.season"), said, Optional.empty()))
                .orElseGet(() -> Fact.typed(words("content.season"), season));
    }

    /// With its hours on one line.
    static List<Fact> whole(Fiche fiche) {
        var facts = new ArrayList<Fact>();
        facts.add(
                new Fact(words("content.change-type"), fiche.category().label(), Optional.empty()));
        HoursInWords.line(fiche.hours())
                .ifPresent(
                        said ->
                                facts.add(
                                        new Fact(
                                                words("content.opening-hours"),
                                                said,
                                                Optional.empty())));
        facts.addAll(of(fiche));
        if (!fiche.issuer().name().isEmpty()) {
            facts.add(Fact.typed(words("content.said-by"), fiche.issuer().name()));
        } else {
            facts.add(
                    new Fact(
                            words("content.said-by"),
                            fiche.issuer().kind().words(),
                            Optional.empty()));
        }
        return List.copyOf(facts);
    }
}
