package fr.eterritoire.content;

import net.fortuna.ical4j.model.Recur;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How a date comes back: a recurrence rule of RFC 5545, by day, week, month or year, on local
/// clocks.
///
/// @param text without its name; UNTIL is local: `FREQ=WEEKLY;BYDAY=SA;UNTIL=20270630T235959`
public record Rule(String text) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern UNTIL =
            Pattern.compile("(?<=\\bUNTIL=)(\\d{8})(?:T(\\d{6})(Z?))?(?=;|$)");
    private static final Pattern TIME_PARTS = Pattern.compile(";?BY(?:HOUR|MINUTE|SECOND)=[^;]*");
    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");

    /// Reads a rule as another program wrote it: UNTIL becomes local and whole, the hour is that of
    /// the first time.
    ///
    /// @throws IllegalArgumentException when it is no rule, or one finer than days
    static Rule read(String text, Creneau first, ZoneId zone) {
        var upper =
                text.strip()
                        .toUpperCase(Locale.ROOT)
                        .replaceFirst("^RRULE:", "")
                        .replaceFirst(";$", "");
        try {
            var rule =
                    new Rule(
                            UNTIL.matcher(withoutHours(upper, first))
                                    .replaceAll(
                                            found ->
                                                    localUntil(
                                                            found.group(1),
                                                            found.group(2),
                                                            found.group(3),
                                                            first,
                                                            zone)));
            rule.check();
            return rule;
        } catch (DateTimeException fault) {
            throw new IllegalArgumentException("UNTIL is no date: " + text, fault);
        }
    }

    /// Some programs repeat the hour of the first time in the rule; another hour would be another
    /// event.
    private static String withoutHours(String text, Creneau first) {
        var time =
                first instanceof Creneau.Hours hours
                        ? hours.start().toLocalTime()
                        : LocalTime.MIDNIGHT;
        for (var part : text.split(";")) {
            var said = part.substring(part.indexOf('=') + 1);
            var own =
                    switch (part.substring(0, Math.max(0, part.indexOf('=')))) {
                        case "BYHOUR" -> time.getHour();
                        case "BYMINUTE" -> time.getMinute();
                        case "BYSECOND" -> time.getSecond();
                        default -> -1;
                    };
            if (own >= 0 && !said.matches("0*" + own)) {
                throw new IllegalArgumentException("Several hours in one rule: " + text);
            }
        }
        return TIME_PARTS.matcher(text).replaceAll("");
    }

    private static String localUntil(
            String day, String time, String utc, Creneau first, ZoneId zone) {
        var until = LocalDate.parse(day, DAY);
        var hour =
                time == null
                        ? LocalTime.of(23, 59, 59)
                        : LocalTime.parse(time, DateTimeFormatter.ofPattern("HHmmss"));
        var local = until.atTime(hour);
        if ("Z".equals(utc)) {
            local = local.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime();
        }
        return first instanceof Creneau.Days ? local.format(DAY) : local.format(TIME);
    }

    private void check() {
        var recur = new Recur<LocalDateTime>(text);
        if (!FREQUENCIES.contains(recur.getFrequency().name())) {
            throw new IllegalArgumentException("Only by day, week, month or year: " + text);
        }
        if (text.contains("COUNT=") && text.contains("UNTIL=")) {
            throw new IllegalArgumentException("Either COUNT or UNTIL: " + text);
        }
        if (text.matches(".*(COUNT|INTERVAL)=(-.*|0+(;.*)?)")) {
            throw new IllegalArgumentException("COUNT and INTERVAL begin at 1: " + text);
        }
    }

    /// Whether a time is one that the rule itself gives when it begins there.
    public boolean names(Creneau first) {
        return expand(first, new Window(first.firstDay(), first.firstDay()))
                .anyMatch(first::equals);
    }

    /// The times it gives, as long as the first; those that touch the window, in order.
    Stream<Creneau> expand(Creneau first, Window window) {
        return switch (first) {
            case Creneau.Hours hours -> {
                var length = hours.end().map(end -> Duration.between(hours.start(), end));
                var reach = window.first().minusDays(length.orElse(Duration.ZERO).toDays() + 1);
                yield new Recur<LocalDateTime>(text)
                                .getDates(
                                        hours.start(),
                                        reach.atStartOfDay(),
                                        window.last().plusDays(1).atStartOfDay())
                                .stream()
                                .map(start -> new Creneau.Hours(start, length.map(start::plus)));
            }
            case Creneau.Days days -> {
                var more = ChronoUnit.DAYS.between(days.first(), days.last());
                yield new Recur<LocalDate>(text)
                                .getDates(
                                        days.first(),
                                        window.first().minusDays(more),
                                        window.last().plusDays(1))
                                .stream()
                                .map(day -> new Creneau.Days(day, day.plusDays(more)));
            }
        };
    }
}
