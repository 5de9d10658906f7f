package fr.eterritoire.submission;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.LiveRows;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.Folding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Published events that a proposal resembles, or that take place on its day: what its author
/// should know before sending it (« quelle date est libre ? »).
@Component
public class Similar {
    private static final double NEARBY_KM = 20;
    private static final int SHOWN = 10;
    private static final Set<String> SMALL_WORDS =
            Set.of(
                    "de", "du", "des", "la", "le", "les", "au", "aux", "et", "en", "un", "une",
                    "pour");

    private final JdbcClient db;
    private final LiveRows rows;
    private final Territoires territoires;

    Similar(JdbcClient db, LiveRows rows, Territoires territoires) {
        this.db = db;
        this.rows = rows;
        this.territoires = territoires;
    }

    /// Live events of the territory that are on the same day and look the same.
    public List<Live> published(Territoire territoire, Content proposed) {
        return switch (proposed) {
            case Evenement evenement ->
                    onDayOf(evenement, listedBy(territoire)).stream()
                            .filter(live -> areAlike(evenement, live.content()))
                            .toList();
            case Annonce annonce -> alike(territoire, annonce);
            case Fiche fiche -> named(territoire, fiche);
        };
    }

    /// Other live events of its first day within 20 km.
    public List<Live> nearbyThatDay(Territoire territoire, Content proposed) {
        return switch (proposed) {
            case Evenement evenement ->
                    onDayOf(evenement, nearby(territoire)).stream()
                            .filter(
                                    live ->
                                            !live.owner().equals(territoire)
                                                    || !areAlike(evenement, live.content()))
                            .limit(SHOWN)
                            .toList();
            case Annonce _, Fiche _ -> List.of();
        };
    }

    /// Whether two contents may be the same; two of different kinds never are.
    public static boolean areAlike(Content one, Content other) {
        return switch (one) {
            case Evenement evenement ->
                    other instanceof Evenement another && looksLike(evenement, another);
            case Annonce annonce ->
                    other instanceof Annonce another
                            && annonce.type() == another.type()
                            && annonce.sense() == another.sense()
                            && shareWords(annonce.title(), another.title());
            case Fiche fiche ->
                    other instanceof Fiche another
                            && fiche.category().kind() == another.category().kind()
                            && shareWords(fiche.title(), another.title());
        };
    }

    private List<Live> alike(Territoire territoire, Annonce annonce) {
        return db
                .sql(
                        """
                        select live.*
                          from live
                         where id in (select content from annonce
                                       where territoire = any(:owners) and main
                                         and type = :type and sense = :sense)
                         order by title
                        """)
                .param("owners", listedBy(territoire).toArray(Integer[]::new))
                .param("type", annonce.type().key())
                .param("sense", annonce.sense().key())
                .query(rows)
                .list()
                .stream()
                .filter(live -> areAlike(annonce, live.content()))
                .toList();
    }

    /// Fiches of its kind whose names share most of their words.
    private List<Live> named(Territoire territoire, Fiche fiche) {
        return db
                .sql(
                        """
                        select live.*
                          from live
                         where id in (select content from fiche
                                       where territoire = any(:owners) and main and kind = :kind)
                         order by title
                        """)
                .param("owners", listedBy(territoire).toArray(Integer[]::new))
                .param("kind", fiche.category().kind().key())
                .query(rows)
                .list()
                .stream()
                .filter(live -> areAlike(fiche, live.content()))
                .toList();
    }

    /// A commune lists what its intercommunality owns.
    private static Stream<Integer> listedBy(Territoire territoire) {
        return territoire instanceof Commune commune
                ? Stream.concat(Stream.of(commune.id()), commune.epci().stream().map(Epci::id))
                : Stream.of(territoire.id());
    }

    private Stream<Integer> nearby(Territoire territoire) {
        return territoires
                .positionOf(territoire)
                .map(
                        position ->
                                territoires.around(position.point(), NEARBY_KM).stream()
                                        .map(Territoires.Neighbour::commune)
                                        .map(Commune::id))
                .orElseGet(() -> Stream.of(territoire.id()));
    }

    private List<Live> onDayOf(Evenement proposed, Stream<Integer> owners) {
        return proposed.firstStart()
                .map(start -> onDay(start.toLocalDate(), owners.toArray(Integer[]::new)))
                .orElseGet(List::of);
    }

    private List<Live> onDay(LocalDate day, Integer[] owners) {
        return db.sql(
                        """
                        select live.*
                          from live
                         where id in (select content from occurrence
                                       where territoire = any(:owners) and main
                                         and starts_at >= :day::timestamp at time zone 'UTC' - interval '1 day'
                                         and starts_at < :day::timestamp at time zone 'UTC' + interval '2 days'
                                         and local_start::date = :day)
                         order by title
                        """)
                .param("owners", owners)
                .param("day", day)
                .query(rows)
                .list();
    }

    /// Same day, and titles that share most of their words; or a word, at the same venue and hour.
    public static boolean looksLike(Evenement one, Evenement other) {
        var first = one.firstStart();
        var second = other.firstStart();
        if (first.isEmpty() || second.isEmpty()) {
            return shareWords(one.title(), other.title());
        }
        if (!first.get().toLocalDate().equals(second.get().toLocalDate())) {
            return false;
        }
        return shareWords(one.title(), other.title())
                || (first.equals(second)
                        && !one.place().venue().isBlank()
                        && Folding.fold(one.place().venue())
                                .equals(Folding.fold(other.place().venue()))
                        && shared(one.title(), other.title()) > 0);
    }

    /// How much two titles have in common: 0, no word; 1, every word.
    public static double shared(String one, String other) {
        var all = words(one);
        all.addAll(words(other));
        return all.isEmpty() ? 0 : (double) common(words(one), words(other)) / all.size();
    }

    private static boolean shareWords(String one, String other) {
        var words = words(one);
        var others = words(other);
        var shared = common(words, others);
        return shared > 0 && 2 * shared >= Math.min(words.size(), others.size()) + 1
                || words.equals(others);
    }

    private static int common(Set<String> words, Set<String> others) {
        var common = new HashSet<>(words);
        common.retainAll(others);
        return common.size();
    }

    /// « Les vendanges » as « La vendange ».
    private static Set<String> words(String title) {
        return Stream.of(Folding.fold(title).split(" "))
                .filter(word -> word.length() > 1 && !SMALL_WORDS.contains(word))
                .map(word -> word.replaceFirst("(?<=...)[sx]$", ""))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
