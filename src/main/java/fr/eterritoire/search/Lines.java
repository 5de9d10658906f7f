package fr.eterritoire.search;

import fr.eterritoire.agenda.Agenda;
import fr.eterritoire.agenda.Line;
import fr.eterritoire.annuaire.Annuaire;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.sentences.Days;
import fr.eterritoire.territoire.Territoire;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads what the index found again from what is live: what has left the public since is not shown.
@Component
class Lines {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Publications publications;
    private final Agenda agenda;
    private final Annuaire annuaire;

    Lines(Publications publications, Agenda agenda, Annuaire annuaire) {
        this.publications = publications;
        this.agenda = agenda;
        this.annuaire = annuaire;
    }

    /// In the order of the index.
    List<Result> of(Found found, Question question, Highlights highlights) {
        var ids = found.hits().stream().map(Found.Hit::content).toList();
        var lives = publications.liveOf(ids);
        var times = times(lives, question);
        return lives.stream()
                .flatMap(live -> result(live, times.get(live.id()), highlights).stream())
                .toList();
    }

    private Map<ContentId, Line> times(List<Live> lives, Question question) {
        var events =
                lives.stream()
                        .filter(live -> live.content() instanceof Evenement)
                        .map(Live::id)
                        .toList();
        var days = question.asked().when();
        var zone = question.place().map(Territoire::zone).orElse(PARIS);
        var from = days.map(Days::first).map(day -> start(day, zone));
        var to = days.map(Days::last).map(day -> start(day.plusDays(1), zone));
        return events.isEmpty()
                ? Map.of()
                : agenda.timesOf(events, from, to).stream()
                        .collect(Collectors.toMap(line -> line.live().id(), Function.identity()));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /// An event of which nobody said any time stands in no list.
    private Optional<Result> result(Live live, @Nullable Line line, Highlights highlights) {
        var shown = live.shown();
        var title = highlights.in(shown.title());
        var excerpt = highlights.excerpt(title, shown);
        return switch (shown) {
            case Evenement _ ->
                    Optional.ofNullable(line).map(at -> new Result.OfEvent(at, title, excerpt));
            case Annonce _ -> Optional.of(new Result.OfAnnonce(live, title, excerpt));
            case Fiche _ ->
                    Optional.of(new Result.OfFiche(live, annuaire.stateOf(live), title, excerpt));
        };
    }
}
