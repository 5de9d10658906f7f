package fr.eterritoire.embeds;

import fr.eterritoire.agenda.Agenda;
import fr.eterritoire.agenda.Line;
import fr.eterritoire.agenda.Scope;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.territoire.Epci;

import org.springframework.stereotype.Component;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Chooses what an embed lists: what the agenda lists, as its intercommunality wants it seen.
@Component
class Selection {
    private final Agenda agenda;
    private final ChoiceStore choices;

    Selection(Agenda agenda, ChoiceStore choices) {
        this.agenda = agenda;
        this.choices = choices;
    }

    /// @param featured whether its intercommunality put it first
    record Selected(Line line, boolean featured) {}

    /// What is featured, then today's, then a few that go on for long, then the rest.
    List<Selected> upcoming(Scope scope, int most) {
        var chosen = chosen(scope);
        var first = agenda.upcoming(scope, Optional.empty());
        var today = agenda.today(scope.territoire());
        var soon = soon(scope, first, most, chosen);
        var goingOn =
                first.goingOn().stream()
                        .filter(usual(chosen))
                        .limit(Math.max(1, most / 3))
                        .map(line -> new Selected(line, false))
                        .toList();
        Predicate<Selected> isToday = selected -> !selected.line().day().isAfter(today);
        return Stream.of(
                        featured(scope, chosen).stream(),
                        soon.stream().filter(isToday),
                        goingOn.stream(),
                        soon.stream().filter(isToday.negate()))
                .flatMap(lines -> lines)
                .limit(most)
                .toList();
    }

    private List<Selected> featured(Scope scope, Map<Long, Choice> chosen) {
        var ids =
                chosen.entrySet().stream()
                        .filter(entry -> entry.getValue() == Choice.FEATURED)
                        .map(entry -> new ContentId(entry.getKey()))
                        .toList();
        return ids.isEmpty()
                ? List.of()
                : agenda.among(scope, ids).stream().map(line -> new Selected(line, true)).toList();
    }

    /// Reads on until there are enough that are not hidden.
    private List<Selected> soon(
            Scope scope, Agenda.Upcoming first, int most, Map<Long, Choice> chosen) {
        var found = new ArrayList<Selected>();
        var page = first;
        while (true) {
            page.soon().stream()
                    .filter(usual(chosen))
                    .forEach(line -> found.add(new Selected(line, false)));
            if (found.size() >= most || page.after().isEmpty()) {
                return found;
            }
            page = agenda.upcoming(scope, page.after());
        }
    }

    /// @param cut whether they are but the first of many
    record Month(List<Selected> events, boolean cut) {}

    Month month(Scope scope, YearMonth month) {
        var chosen = chosen(scope);
        var all = agenda.month(scope, month);
        var events =
                all.stream()
                        .filter(
                                line ->
                                        choice(line, chosen)
                                                .filter(Choice.HIDDEN::equals)
                                                .isEmpty())
                        .map(line -> new Selected(line, choice(line, chosen).isPresent()))
                        .toList();
        return new Month(events, all.size() >= Agenda.MOST_IN_A_WINDOW);
    }

    private static Predicate<Line> usual(Map<Long, Choice> chosen) {
        return line -> choice(line, chosen).isEmpty();
    }

    private static Optional<Choice> choice(Line line, Map<Long, Choice> chosen) {
        return Optional.ofNullable(chosen.get(line.live().id().value()));
    }

    private Map<Long, Choice> chosen(Scope scope) {
        return scope.territoire() instanceof Epci epci ? choices.of(epci) : Map.of();
    }
}
