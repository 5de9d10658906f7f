package fr.eterritoire.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells words that are mistyped from words that only few contents hold: far more hold one that
/// resembles them. Which is which is remembered for a while.
@Component
class Spelling {
    /// So many times more.
    static final int FAR_MORE = 20;

    /// Words of fewer letters are taken as they are typed.
    private static final int LONG_ENOUGH = 5;

    /// So many contents are not all mistaken.
    private static final int MANY = 1_000;

    private final Cache<String, Boolean> isMistyped =
            Caffeine.newBuilder()
                    .maximumSize(20_000)
                    .expireAfterWrite(Duration.ofMinutes(10))
                    .build();

    Set<String> mistyped(SearchSession session, Collection<String> words, Instant now) {
        return words.stream()
                .filter(Spelling::canBe)
                .filter(word -> isMistyped.get(word, _ -> judge(session, word, now)))
                .collect(Collectors.toSet());
    }

    private static boolean canBe(String word) {
        return word.length() >= LONG_ENOUGH && word.chars().noneMatch(Character::isDigit);
    }

    private static boolean judge(SearchSession session, String word, Instant now) {
        var typed = count(session, word, Set.of(), now);
        return typed == 0
                || typed < MANY && count(session, word, Set.of(word), now) > typed * FAR_MORE;
    }

    private static long count(
            SearchSession session, String word, Set<String> mistyped, Instant now) {
        return Asking.count(
                session, new Wanted(Asked.anythingWith(word), List.of(word), mistyped, false, now));
    }
}
