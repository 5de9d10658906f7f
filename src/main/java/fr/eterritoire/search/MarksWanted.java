package fr.eterritoire.search;

import fr.eterritoire.sentences.Kind;

import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateOptionsCollector;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.TermsPredicateOptionsStep;

import java.util.List;
import java.util.stream.Stream;

/// What a question chooses among {@link Marks}.
record MarksWanted(Asked asked) {
    void add(SearchPredicateFactory f, BooleanPredicateOptionsCollector<?, ?> all) {
        kinds(f, all);
        any(f, all, List.copyOf(asked.types()));
        asked.language().ifPresent(tag -> language(f, all, tag));
        asked.accessibility().stream().map(Marks::of).forEach(mark -> any(f, all, List.of(mark)));
        if (asked.free()) {
            any(f, all, List.of(Marks.FREE));
        }
        if (asked.children()) {
            any(f, all, List.of(Marks.CHILDREN));
        }
    }

    private void kinds(SearchPredicateFactory f, BooleanPredicateOptionsCollector<?, ?> all) {
        var kinds = asked.kinds();
        if (kinds.contains(Marks.UNMARKED_KIND)) {
            Stream.of(Kind.values())
                    .filter(kind -> !kinds.contains(kind))
                    .forEach(kind -> all.mustNot(marked(f, List.of(Marks.of(kind)))));
        } else {
            any(f, all, kinds.stream().map(Marks::of).toList());
        }
    }

    private static void language(
            SearchPredicateFactory f, BooleanPredicateOptionsCollector<?, ?> all, String tag) {
        if (tag.equals(Marks.UNMARKED_LANGUAGE)) {
            all.mustNot(marked(f, List.of(Marks.FOREIGN)));
        } else {
            any(f, all, List.of(Marks.ofLanguage(tag)));
        }
    }

    static TermsPredicateOptionsStep<?> marked(SearchPredicateFactory f, List<String> marks) {
        return f.terms().field("marks").matchingAny(marks);
    }

    private static void any(
            SearchPredicateFactory f,
            BooleanPredicateOptionsCollector<?, ?> all,
            List<String> marks) {
        if (!marks.isEmpty()) {
            all.filter(marked(f, marks));
        }
    }
}
