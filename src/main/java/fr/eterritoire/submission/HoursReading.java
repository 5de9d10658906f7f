package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Hours;
import fr.eterritoire.content.Hours.Span;
import fr.eterritoire.text.Fault;
import fr.eterritoire.text.TypedDates;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Opening hours as people type them: for each day « 9 h - 12 h 30, 14 h - 19 h » or « fermé »,
/// then a line for each day, or stretch of days, that is otherwise.
final class HoursReading {
    static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    static final List<String> FIELDS =
            List.of(
                    "lundi",
                    "mardi",
                    "mercredi",
                    "jeudi",
                    "vendredi",
                    "samedi",
                    "dimanche",
                    "feries",
                    "exceptions");

    private static final int MOST_EXCEPTIONS = 40;
    private static final String HOUR = "(\\d{1,2}\\s*(?:[:h]\\s*(?:\\d{2})?)?)";
    private static final Pattern SPAN =
            Pattern.compile(HOUR + "\\s*(?:[-\\u2013\\u2014]|a)\\s*" + HOUR);
    private static final Pattern BETWEEN =
            Pattern.compile("(?:\\bet\\b|\\bde\\b|\\bpuis\\b|[\\s,;/.])*");
    private static final Pattern ALL_DAY = Pattern.compile(".*\\b24\\s*h\\s*(?:/|sur)\\s*24.*");
    private static final Pattern CLOSED = Pattern.compile("ferme+s?|closed");
    private static final Pattern LINE =
            Pattern.compile("(?:du )?(.+?)(?: au (.+?))?\\s*:\\s*(.+)", Pattern.CASE_INSENSITIVE);

    private final ContentForm<?> form;
    private final FieldReading fields;
    private final List<Fault> faults;

    HoursReading(ContentForm<?> form, FieldReading fields, List<Fault> faults) {
        this.form = form;
        this.fields = fields;
        this.faults = faults;
    }

    /// None when nothing was typed: nobody knows.
    Optional<Hours> read() {
        if (DAYS.stream().noneMatch(form::has)) {
            if (form.has("exceptions")) {
                faults.add(new Fault("exceptions", words("submission.exceptions-need-week")));
            }
            return Optional.empty();
        }
        var week = new ArrayList<Hours.Weekly>();
        for (var day : DayOfWeek.values()) {
            var field = DAYS.get(day.ordinal());
            for (var span : spans(field, form.get(field))) {
                week.add(new Hours.Weekly(day, span));
            }
        }
        var holidays =
                fields.anyOf("feries", Hours.OnHolidays.values()).orElse(Hours.OnHolidays.UNSAID);
        return Optional.of(new Hours(week, exceptions(), holidays));
    }

    private List<Hours.Exceptional> exceptions() {
        var lines = form.get("exceptions").lines().filter(line -> !line.isBlank()).toList();
        fields.atMost(
                MOST_EXCEPTIONS,
                "exceptions",
                lines.size(),
                words("submission.too-many-exceptions", MOST_EXCEPTIONS));
        return lines.stream().map(this::exception).flatMap(Optional::stream).toList();
    }

    private Optional<Hours.Exceptional> exception(String typed) {
        var line = LINE.matcher(typed.replaceAll("[\\u00a0\\u202f]", " ").strip());
        if (line.matches()) {
            var end = line.group(2) == null ? line.group(1) : line.group(2);
            var last = TypedDates.date(end);
            var first = first(line.group(1), end);
            if (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())) {
                return Optional.of(exceptional(first.get(), last.get(), line.group(3)));
            }
        }
        faults.add(new Fault("exceptions", words("submission.not-an-exception", typed.strip())));
        return Optional.empty();
    }

    /// « du 3 au 17 août 2027 » says month and year once.
    private static Optional<LocalDate> first(String typed, String end) {
        return TypedDates.date(typed)
                .or(() -> TypedDates.date(typed + " " + end.replaceFirst("^\\S+\\s*", "")))
                .or(() -> TypedDates.date(typed + " " + end.replaceFirst("^.*\\s", "")));
    }

    private Hours.Exceptional exceptional(LocalDate first, LocalDate last, String hours) {
        return new Hours.Exceptional(first, last, spans("exceptions", hours));
    }

    private List<Span> spans(String field, String typed) {
        var text =
                Normalizer.normalize(typed.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("[\\u00a0\\u202f]", " ")
                        .replace("minuit", "24 h")
                        .replace("midi", "12 h")
                        .strip();
        if (text.isEmpty() || CLOSED.matcher(text).matches()) {
            return List.of();
        }
        if (ALL_DAY.matcher(text).matches()) {
            return List.of(new Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        }
        var found = SPAN.matcher(text).results().map(HoursReading::span).toList();
        var rest = SPAN.matcher(text).replaceAll(" ");
        if (found.isEmpty()
                || found.stream().anyMatch(Optional::isEmpty)
                || !BETWEEN.matcher(rest).matches()) {
            faults.add(new Fault(field, words("submission.not-hours", typed.strip())));
            return List.of();
        }
        var spans =
                found.stream()
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(Span::from))
                        .toList();
        if (overlap(spans)) {
            faults.add(new Fault(field, words("submission.hours-overlap", typed.strip())));
        }
        return spans;
    }

    private static Optional<Span> span(MatchResult found) {
        return TypedDates.time(found.group(1))
                .flatMap(from -> TypedDates.time(found.group(2)).map(to -> new Span(from, to)));
    }

    private static boolean overlap(List<Span> spans) {
        for (var i = 1; i < spans.size(); i++) {
            var before = spans.get(i - 1);
            if (before.endsNextDay() || before.to().isAfter(spans.get(i).from())) {
                return true;
            }
        }
        return false;
    }
}
