package fr.eterritoire.territoire;

import static fr.eterritoire.territoire.Names.rows;

import fr.eterritoire.territoire.WordSearch.Fit;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds communes by what people type: the beginning of a name, of its words, a postcode, an INSEE
/// code, an old name, with a département to tell homonyms apart, with a typing error, or as it
/// sounds.
final class CommuneSearch {
    private static final int FEW = 3;

    /// Slips less likely than this come after what is begun somehow.
    private static final int NEAR = 3;

    private static final int COSTS = 12;

    /// No name has more.
    private static final int MOST_WORDS = 12;

    private static final List<Fit> CLEAR =
            List.of(Fit.FIRST_WORDS, Fit.UNFINISHED, Fit.FROM_THE_FIRST, Fit.INSIDE);

    private final Names names;
    private final Larger larger;

    CommuneSearch(Names names, List<? extends Territoire> larger) {
        this.names = names;
        this.larger = new Larger(larger);
    }

    /// Best first, at most `limit`; nothing for nothing.
    List<Commune> search(String text, int limit) {
        var typed = Typed.of(text);
        var found = new Answers(names, limit);
        if (typed.name().isEmpty()) {
            typed.numbers().stream()
                    .reduce((_, last) -> last)
                    .ifPresent(number -> coded(number, found));
            return found.list();
        }
        if (!typed.numbers().isEmpty()) {
            everyWay(new Somewhere(typed.name(), typed::fits), found);
            if (found.isEmpty()) {
                asSpelled(new Somewhere(typed.name(), typed::isNear), found);
            }
        }
        if (found.isEmpty()) {
            anywhere(typed.name(), found);
        }
        return found.list();
    }

    /// The same without mistakes: only communes of which these are words, or a code.
    List<Commune> spelled(String text, int limit) {
        var typed = Typed.of(text);
        if (typed.name().isEmpty()) {
            return search(text, limit);
        }
        var found = new Answers(names, limit);
        asSpelled(new Somewhere(typed.name(), typed::fits), found);
        if (found.isEmpty()) {
            larger.atTheEndOf(typed.name()).ifPresent(somewhere -> asSpelled(somewhere, found));
        }
        return found.list();
    }

    /// Of exactly this name, with its article or without, then those that had it or of which a part
    /// has it; of each the largest first.
    List<Commune> called(String text) {
        var found = new Answers(names, Integer.MAX_VALUE);
        whole(Somewhere.anywhere(Spelling.words(text)), found);
        return found.list();
    }

    /// A number that is somebody’s postcode is meant as such; an INSEE code is whole before begun.
    private void coded(String number, Answers found) {
        for (var keys : List.of(names.postcodes, names.codes)) {
            found.add(rows(keys, keys.whole(number)), _ -> true);
            if (!found.isEmpty()) {
                return;
            }
        }
        for (var keys : List.of(names.postcodes, names.codes)) {
            found.add(rows(keys, keys.beginning(number)), _ -> true);
        }
    }

    private void anywhere(List<String> name, Answers found) {
        var all = Somewhere.anywhere(name);
        whole(all, found);
        var inside = found.isEmpty() ? larger.atTheEndOf(name) : Optional.<Somewhere>empty();
        inside.ifPresent(somewhere -> asSpelled(somewhere, found));
        everyWay(all, found);
        if (found.isEmpty()) {
            inside.ifPresent(somewhere -> everyWay(somewhere, found));
        }
    }

    private void asSpelled(Somewhere sought, Answers found) {
        whole(sought, found);
        var begun = names.words.beginning(sought.name());
        begun.values().forEach(rows -> found.add(names.today(rows), sought.wanted()));
        begun.values().forEach(rows -> found.add(rows, sought.wanted()));
    }

    /// « La Marche » is rather La Marche than Lamarche, unless that were a city and this a hamlet.
    private void whole(Somewhere sought, Answers found) {
        var rows = rows(names.joined, names.joined.whole(sought.key()));
        var written = names.asWritten(rows, sought.name());
        var today = names.today(rows);
        found.add(names.farLarger(today, names.today(written)), sought.wanted());
        found.add(names.today(written), sought.wanted());
        found.add(names.withoutArticle(today, sought.name()), sought.wanted());
        found.add(written, sought.wanted());
        found.add(rows, sought.wanted());
    }

    private void everyWay(Somewhere sought, Answers found) {
        whole(sought, found);
        var exact = !found.isEmpty();
        var begun = names.words.beginning(sought.name());
        CLEAR.forEach(
                fit ->
                        found.add(
                                names.today(begun.getOrDefault(fit, new BitSet())),
                                sought.wanted()));
        var mistaken = !exact && found.size() < FEW ? mistaken(sought) : List.<BitSet>of();
        mistaken.stream()
                .limit(NEAR)
                .forEach(rows -> found.add(names.today(rows), sought.wanted()));
        begun.values().forEach(rows -> found.add(names.today(rows), sought.wanted()));
        begun.values().forEach(rows -> found.add(rows, sought.wanted()));
        mistaken.forEach(rows -> found.add(rows, sought.wanted()));
        // « chateauneufs » begins no word, but names written in several
        found.add(rows(names.joined, names.joined.beginning(sought.key())), sought.wanted());
        if (found.isEmpty()) {
            mistakenAndUnfinished(sought, found);
        }
    }

    /// Rows that sound alike or are at a typing error, by how unlikely these are: half as much when
    /// they sound alike. Two errors are thought of when nothing is nearer.
    private List<BitSet> mistaken(Somewhere sought) {
        var key = sought.key();
        var byCost = Stream.generate(BitSet::new).limit(COSTS).toList();
        var sound = Sound.of(Spelling.withoutArticle(sought.name()));
        rows(names.sounds, names.sounds.whole(sound)).stream()
                .forEach(row -> bucket(byCost, Slips.between(names.key(row), key) / 2).set(row));
        var most = Mistyped.allowed(key);
        for (var errors = 1;
                errors <= most && (errors == 1 || byCost.stream().allMatch(BitSet::isEmpty));
                errors++) {
            Mistyped.whole(
                    names.joined,
                    key,
                    errors,
                    (range, _) -> {
                        var cost = Slips.between(names.joined.key(range.from()), key);
                        bucket(byCost, cost).or(rows(names.joined, range));
                    });
        }
        return byCost;
    }

    private static BitSet bucket(List<BitSet> byCost, int cost) {
        return byCost.get(Math.min(cost, COSTS - 1));
    }

    private void mistakenAndUnfinished(Somewhere sought, Answers found) {
        var key = sought.key();
        var most = Mistyped.allowed(key);
        var byErrors = Stream.generate(BitSet::new).limit(most + 1L).toList();
        Mistyped.beginning(
                names.joined,
                key,
                most,
                (range, errors) -> names.joined.rows(range).forEach(byErrors.get(errors)::set));
        byErrors.forEach(rows -> found.add(rows, sought.wanted()));
        if (found.isEmpty() && sought.name().size() <= MOST_WORDS) {
            names.words
                    .alike(sought.name())
                    .values()
                    .forEach(rows -> found.add(rows, sought.wanted()));
        }
    }
}
