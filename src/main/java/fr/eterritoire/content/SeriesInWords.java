package fr.eterritoire.content;

import static fr.eterritoire.text.Words.words;

import java.util.ArrayList;
import java.util.List;

/// Many dates in few words: days that follow each other, at the same hours, are said once, « du
/// lundi 4 au vendredi 8 janvier 2027, chaque jour de 9 h à 17 h ».
final class SeriesInWords {
    private static final int WORTH_IT = 3;
    private static final int LISTED = 12;

    private SeriesInWords() {}

    static String of(List<Creneau> creneaux) {
        var runs = runs(creneaux);
        var words =
                runs.stream()
                        .limit(LISTED)
                        .map(SeriesInWords::run)
                        .reduce((before, run) -> words("content.joined", before, run))
                        .orElse("");
        var left = runs.stream().skip(LISTED).mapToInt(List::size).sum();
        return left == 0 ? words : words("content.other-dates", words, left);
    }

    /// Each creneau, or as many as follow each other day by day.
    private static List<List<Creneau>> runs(List<Creneau> creneaux) {
        var runs = new ArrayList<List<Creneau>>();
        for (var from = 0; from < creneaux.size(); ) {
            var to = from + 1;
            while (to < creneaux.size() && creneaux.get(to - 1).isFollowedBy(creneaux.get(to))) {
                to++;
            }
            var end = to - from >= WORTH_IT ? to : from + 1;
            runs.add(creneaux.subList(from, end));
            from = end;
        }
        return runs;
    }

    private static String run(List<Creneau> run) {
        var first = run.getFirst();
        if (run.size() == 1) {
            return DatesInWords.whole(first);
        }
        var span = DatesInWords.span(first.firstDay(), run.getLast().firstDay());
        return first instanceof Creneau.Hours hours
                ? words("content.each-day", span, DatesInWords.hours(hours))
                : span;
    }
}
