package fr.eterritoire.search;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.sentences.Days;
import fr.eterritoire.sentences.Kind;

import java.util.Optional;
import java.util.Set;

/// What is looked for, once understood: words that are sought in texts, and filters.
///
/// @param words what is left once places, times and types have become filters; may be empty
/// @param typing whether the last word may be unfinished
/// @param when days on which it is on; none for whatever is not over, or for all with `past`
/// @param kinds none for all
/// @param types of any of these, written `kind:key` as in `evenement:marche`, `annonce:emploi`,
///   `fiche:commerce`; none for all
/// @param free at no cost
/// @param children for children
/// @param accessibility for all of these
/// @param language of the content, as a BCP 47 tag
/// @param past what is over as well
/// @param from how many come before, for further pages
/// @param most how many are wanted, 0 for counts alone
record Asked(
        String words,
        boolean typing,
        Where where,
        Optional<Days> when,
        Set<Kind> kinds,
        Set<String> types,
        boolean free,
        boolean children,
        Set<Accessibility> accessibility,
        Optional<String> language,
        boolean past,
        Order order,
        int from,
        int most) {

    /// Whatever holds these words, to be counted.
    static Asked anythingWith(String words) {
        return new Asked(
                words,
                false,
                new Where.Everywhere(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                false,
                false,
                Set.of(),
                Optional.empty(),
                true,
                Order.DATE,
                0,
                0);
    }

    /// The same, a page of it.
    Asked page(int first, int size) {
        return new Asked(
                words,
                typing,
                where,
                when,
                kinds,
                types,
                free,
                children,
                accessibility,
                language,
                past,
                order,
                first,
                size);
    }

    /// How the results stand.
    enum Order {
        /// The best first: by words, then by how soon and how near.
        RELEVANCE,
        /// The next first; what has no date, the newest first.
        DATE,
        /// The nearest first; of a place only.
        DISTANCE
    }
}
