package fr.eterritoire.harvest;

import static fr.eterritoire.text.SpokenDates.time;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads when an item takes place, claiming no more than its source does: bounds stay bounds, words
/// stay words.
record SourceDates(Item item, ZoneId zone) {
    /// @param note what must be said of them, empty for most
    record Known(Dates dates, String note) {
        Known(Dates dates) {
            this(dates, "");
        }
    }

    static Reading<Known> read(Item item, ZoneId zone) {
        try {
            return new SourceDates(item, zone).read();
        } catch (DateTimeException fault) {
            return refused("date illisible\u00a0: " + fault.getMessage());
        }
    }

    private static Reading<Known> refused(String why) {
        return new Reading.Refused<>(why);
    }

    private static Reading<Known> known(Dates dates) {
        return new Reading.Read<>(new Known(dates));
    }

    private Reading<Known> read() {
        if (item.creneaux().stream().anyMatch(pair -> pair.size() == 2)) {
            return listed();
        }
        if (item.debut().isEmpty()) {
            return item.datesTexte().isEmpty() ? refused("aucune date") : fromWords();
        }
        var begin = Moment.of(item.debut(), zone);
        var end = item.fin().isEmpty() ? begin : Moment.of(item.fin(), zone);
        if (end.isBefore(begin)) {
            return endsFirst(item.debut(), item.fin());
        }
        return switch (Feed.of(item).bounds()) {
            case LAST_START -> known(starts(begin, end));
            case FIRST_ONLY -> new Reading.Read<>(new Known(between(begin, end), onlyFirst()));
            case WHOLE -> known(between(begin, end));
        };
    }

    private static Reading<Known> endsFirst(String begin, String end) {
        return refused("la fin (" + end + ") précède le début (" + begin + ")");
    }

    private static String onlyFirst() {
        return "La source ne donne ici que la première date\u00a0; elle en annonce peut-être"
                + " d’autres.";
    }

    private Reading<Known> listed() {
        var pairs = item.creneaux().stream().filter(pair -> pair.size() == 2).toList();
        for (var pair : pairs) {
            if (Moment.of(pair.getLast(), zone).isBefore(Moment.of(pair.getFirst(), zone))) {
                return endsFirst(pair.getFirst(), pair.getLast());
            }
        }
        if (pairs.size() == 1 && item.nbCreneaux() <= 1) {
            return known(
                    between(
                            Moment.of(pairs.getFirst().getFirst(), zone),
                            Moment.of(pairs.getFirst().getLast(), zone)));
        }
        var creneaux =
                pairs.stream()
                        .map(
                                pair ->
                                        Moment.of(pair.getFirst(), zone)
                                                .to(Moment.of(pair.getLast(), zone)))
                        .toList();
        return new Reading.Read<>(new Known(inOrder(creneaux), missing(pairs.size())));
    }

    private String missing(int given) {
        return item.nbCreneaux() <= given
                ? ""
                : "La source annonce "
                        + item.nbCreneaux()
                        + " dates"
                        + saidAs()
                        + "\u00a0; seules les "
                        + given
                        + " premières sont données ici.";
    }

    private String saidAs() {
        return item.datesTexte().isEmpty() ? "" : " («\u00a0" + item.datesTexte() + "\u00a0»)";
    }

    private Dates inOrder(List<Creneau> creneaux) {
        return new Dates.Listed(
                zone,
                creneaux.stream()
                        .distinct()
                        .sorted(Comparator.comparing(SourceDates::start))
                        .toList());
    }

    private static java.time.LocalDateTime start(Creneau creneau) {
        return switch (creneau) {
            case Creneau.Hours hours -> hours.start();
            case Creneau.Days days -> days.first().atStartOfDay();
        };
    }

    private Reading<Known> fromWords() {
        var words = new DateWords(item.datesTexte());
        var creneaux = words.creneaux();
        if (!creneaux.isEmpty()) {
            return known(inOrder(creneaux));
        }
        var days = words.days();
        return known(
                new Dates.Unspecified(
                        zone,
                        days.stream().findFirst(),
                        days.reversed().stream().findFirst(),
                        words.words()));
    }

    /// The words may give the hours of a day that the bounds leave out, or say more than they do.
    private Dates between(Moment begin, Moment end) {
        var words = new DateWords(item.datesTexte());
        if (begin.isOnlyBoundedBy(end)) {
            return unspecified(
                    begin.day(),
                    end.day(),
                    words.words().isEmpty() ? hours(begin, end) : words.words());
        }
        if (begin.time().isPresent()) {
            return inOrder(List.of(begin.to(end)));
        }
        var said = words.creneaux();
        if (!said.isEmpty()) {
            return inOrder(said);
        }
        return words.besidesDates().isEmpty()
                ? inOrder(List.of(begin.to(end)))
                : unspecified(begin.day(), end.day(), words.words());
    }

    /// DATAtourisme writes the hours of each day beside the first and the last day.
    private String hours(Moment begin, Moment end) {
        return Feed.of(item) == Feed.DATATOURISME
                        && end.time()
                                .filter(last -> last.isAfter(begin.time().orElseThrow()))
                                .isPresent()
                ? "de " + time(begin.time().orElseThrow()) + " à " + time(end.time().orElseThrow())
                : "";
    }

    /// `fin` is when the last date begins: nobody said when any ends.
    private Dates starts(Moment begin, Moment last) {
        var words = new DateWords(item.datesTexte());
        if (!begin.day().equals(last.day())) {
            return unspecified(begin.day(), last.day(), words.words());
        }
        var starts = words.starts();
        if (starts.isEmpty() || !begin.time().equals(Optional.of(starts.getFirst()))) {
            starts = List.of(begin.local().toLocalTime(), last.local().toLocalTime());
        }
        return inOrder(
                starts.stream()
                        .<Creneau>map(
                                hour ->
                                        new Creneau.Hours(
                                                begin.day().atTime(hour), Optional.empty()))
                        .toList());
    }

    private Dates unspecified(LocalDate first, LocalDate last, String words) {
        return new Dates.Unspecified(zone, Optional.of(first), Optional.of(last), words);
    }
}
