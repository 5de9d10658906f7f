package fr.eterritoire.search;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventType;
import fr.eterritoire.content.FactsInWords;
import fr.eterritoire.content.FactsInWords.Fact;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Kinds;
import fr.eterritoire.content.Terms;
import fr.eterritoire.publication.Live;
import fr.eterritoire.sentences.Kind;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Point;
import fr.eterritoire.territoire.Position;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.hibernate.search.engine.spatial.GeoPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes entries of what is live, as the public may read it.
@Component
class Entering {
    private static final Logger LOG = LoggerFactory.getLogger(Entering.class);

    /// Up to this age somebody is a child.
    private static final int CHILD = 14;

    private final IndexStore store;
    private final Territoires territoires;

    Entering(IndexStore store, Territoires territoires) {
        this.store = store;
        this.territoires = territoires;
    }

    /// Of those that can be understood: one that cannot is left out, and said to the log, rather
    /// than keep all others waiting.
    List<Entry> of(Collection<Live> lives, Instant now) {
        var listers = store.alsoListing(lives);
        var made = new ArrayList<Entry>();
        for (var live : lives) {
            try {
                made.add(of(live, listers.getOrDefault(live.id(), List.of()), now));
            } catch (RuntimeException fault) {
                LOG.error("Content {} cannot be indexed", live.id(), fault);
            }
        }
        return made;
    }

    /// @param others that list it besides its owner
    private Entry of(Live live, List<Territoire> others, Instant now) {
        var shown = live.shown();
        var labels = String.join(" · ", labels(shown));
        var place = place(live, shown);
        var times = Times.of(live, now);
        return new Entry(
                live.id().value(),
                live.edition(),
                kind(shown).name(),
                shown.title(),
                labels,
                place,
                text(shown),
                String.join(" · ", shown.title(), labels, place),
                marks(shown),
                within(live.owner(), others),
                point(live).map(p -> GeoPoint.of(p.lat(), p.lon())).orElse(null),
                times.days(),
                times.next().orElse(null),
                times.over(),
                Times.minute(live.publishedAt()));
    }

    private static Kind kind(Content content) {
        return switch (content) {
            case Evenement _ -> Kind.EVENEMENT;
            case Annonce _ -> Kind.ANNONCE;
            case Fiche _ -> Kind.FICHE;
        };
    }

    private static List<String> labels(Content content) {
        return switch (content) {
            case Evenement evenement -> types(evenement).map(EventType::label).toList();
            case Annonce annonce -> List.of(annonce.type().label(), annonce.choice());
            case Fiche fiche -> List.of(fiche.category().kind().label(), fiche.category().label());
        };
    }

    private static Stream<EventType> types(Evenement evenement) {
        return Stream.concat(Stream.of(evenement.type()), evenement.otherTypes().stream());
    }

    private String place(Live live, Content shown) {
        var owner = live.owner();
        var town =
                owner instanceof Commune commune && !shown.isConfidential()
                        ? String.join(
                                " ",
                                commune.name().name(),
                                String.join(" ", commune.postcodes()),
                                commune.departement().name().name())
                        : "";
        var around =
                owner instanceof Commune commune
                        ? commune.epci().map(epci -> epci.name().name()).orElse("")
                        : owner.name().name();
        return Stream.of(shown.place().venue(), shown.place().address(), town, around)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String text(Content content) {
        var parts = new ArrayList<String>();
        parts.add(content.description().plain());
        parts.add(content.issuer().name());
        facts(content).stream().filter(Fact::typed).map(Fact::words).forEach(parts::add);
        if (content instanceof Evenement evenement) {
            parts.addAll(evenement.organisers());
        }
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }

    private static List<Fact> facts(Content content) {
        return switch (content) {
            case Evenement evenement -> FactsInWords.of(evenement);
            case Annonce annonce -> FactsInWords.of(annonce);
            case Fiche fiche -> FactsInWords.of(fiche);
        };
    }

    private static List<String> marks(Content content) {
        var marks = new ArrayList<String>();
        if (kind(content) != Marks.UNMARKED_KIND) {
            marks.add(Marks.of(kind(content)));
        }
        if (!content.language().equals(Marks.UNMARKED_LANGUAGE)) {
            marks.add(Marks.FOREIGN);
            marks.add(Marks.ofLanguage(content.language()));
        }
        accessibility(content).stream().map(Marks::of).forEach(marks::add);
        switch (content) {
            case Evenement evenement -> {
                types(evenement).map(type -> "evenement:" + type.key()).forEach(marks::add);
                if (FactsInWords.isFree(evenement)) {
                    marks.add(Marks.FREE);
                }
                if (isForChildren(evenement)) {
                    marks.add(Marks.CHILDREN);
                }
            }
            case Annonce annonce -> {
                marks.add("annonce:" + annonce.type().key());
                if (annonce.terms() instanceof Terms.Goods goods
                        && goods.handover() == Kinds.Handover.DON) {
                    marks.add(Marks.FREE);
                }
            }
            case Fiche fiche -> {
                marks.add("fiche:" + fiche.category().kind().key());
                marks.add("fiche:" + fiche.category().key());
            }
        }
        return marks.stream().distinct().toList();
    }

    private static Set<Accessibility> accessibility(Content content) {
        return switch (content) {
            case Evenement evenement -> evenement.accessibility();
            case Annonce _ -> Set.of();
            case Fiche fiche -> fiche.accessibility();
        };
    }

    private static boolean isForChildren(Evenement evenement) {
        return types(evenement).anyMatch(EventType.ENFANTS::equals)
                || evenement.ages().max().filter(age -> age <= CHILD).isPresent();
    }

    /// Its owner and all around it; what an intercommunality owns is listed by each of its
    /// communes. Who lists it besides does so alone, or with its intercommunality.
    private List<String> within(Territoire owner, List<Territoire> others) {
        var inside =
                owner instanceof Epci epci
                        ? territoires.communesOf(epci).stream().<Territoire>map(town -> town)
                        : Stream.<Territoire>empty();
        var besides =
                others.stream()
                        .flatMap(other -> Stream.concat(Stream.of(other), epciOf(other).stream()));
        return Stream.of(
                        Stream.of(owner),
                        epciOf(owner).stream(),
                        territoires.trailOf(owner).stream().skip(1),
                        inside,
                        besides)
                .flatMap(all -> all)
                .map(Territoire::id)
                .distinct()
                .map(String::valueOf)
                .toList();
    }

    private static Optional<Territoire> epciOf(Territoire territoire) {
        return territoire instanceof Commune commune
                ? commune.epci().map(epci -> epci)
                : Optional.empty();
    }

    private Optional<Point> point(Live live) {
        if (live.content().isConfidential()) {
            return epciOf(live.owner()).flatMap(territoires::positionOf).map(Position::point);
        }
        return live.content()
                .place()
                .point()
                .or(() -> territoires.positionOf(live.owner()).map(Position::point));
    }
}
