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
    private static final long MANY = 1_000;

    /// What can be said of one word.
    private enum Judged {
        AS_TYPED,
        MISTYPED,
        /// nothing holds it, nor any that resembles it
        UNKNOWN
    }

    private final Cache<String, Judged> judged =
            Caffeine.newBuilder()
                    .maximumSize(20_000)
                    .expireAfterWrite(Duration.ofMinutes(10))
                    .build();

    Set<String> mistyped(SearchSession session, Collection<String> words, Instant now) {
        return words.stream()
                .filter(word -> judge(session, word, now) == Judged.MISTYPED)
                .collect(Collectors.toSet());
    }

    /// Whether one of these words is held by nothing, even with a letter more, less or other: then
    /// nothing fits all of them.
    boolean isAnyUnknown(SearchSession session, Collection<String> words, Instant now) {
        return words.stream().anyMatch(word -> judge(session, word, now) == Judged.UNKNOWN);
    }

    private Judged judge(SearchSession session, String word, Instant now) {
        return judged.get(word, _ -> judgedAnew(session, word, now));
    }

    private static Judged judgedAnew(SearchSession session, String word, Instant now) {
        var typed = count(session, word, Set.of(), MANY, now);
        var canBe = word.length() >= LONG_ENOUGH && word.chars().noneMatch(Character::isDigit);
        if (typed >= MANY || typed > 0 && !canBe) {
            return Judged.AS_TYPED;
        }
        var far = typed * FAR_MORE;
        var resembling = canBe ? count(session, word, Set.of(word), far + 1, now) : 0;
        if (resembling == 0 && typed == 0) {
            return Judged.UNKNOWN;
        }
        return resembling > far ? Judged.MISTYPED : Judged.AS_TYPED;
    }

    /// How many hold it, or at least so many: nobody goes through all of France to know that there
    /// is one.
    private static long count(
            SearchSession session, String word, Set<String> mistyped, long enough, Instant now) {
        return Asking.countUpTo(
                session,
                new Wanted(Asked.anythingWith(word), List.of(word), mistyped, false, now),
                enough);
    }
}
