package fr.eterritoire.installer;

import static fr.eterritoire.text.Language.link;
import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.People;
import fr.eterritoire.agenda.Agenda;
import fr.eterritoire.agenda.AgendaPage;
import fr.eterritoire.agenda.AgendaPages;
import fr.eterritoire.agenda.Distances;
import fr.eterritoire.agenda.Scope;
import fr.eterritoire.agenda.ShelfLife;
import fr.eterritoire.content.EventType;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.SharedPicture;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Gathers what a portrait shows. All of it is read through one connection.
@Component
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
class Portraits {
    private static final int LINES = 4;
    static final int VISIT_KM = 20;
    static final Set<EventType> VISITS =
            Set.of(
                    EventType.MARCHE,
                    EventType.PATRIMOINE_VISITE,
                    EventType.NATURE_RANDONNEE,
                    EventType.EXPOSITION,
                    EventType.FESTIVAL);

    private final Landscapes landscapes;
    private final LifeStore life;
    private final PresentationStore presentations;
    private final AtoutStore atouts;
    private final Agenda agenda;
    private final AgendaPages lists;
    private final ShelfLife shelfLife;
    private final People people;
    private final Territoires territoires;
    private final Addresses addresses;
    private final InstantSource clock;

    Portraits(
            Landscapes landscapes,
            LifeStore life,
            PresentationStore presentations,
            AtoutStore atouts,
            Agenda agenda,
            AgendaPages lists,
            ShelfLife shelfLife,
            People people,
            Territoires territoires,
            Addresses addresses,
            InstantSource clock) {
        this.landscapes = landscapes;
        this.life = life;
        this.presentations = presentations;
        this.atouts = atouts;
        this.agenda = agenda;
        this.lists = lists;
        this.shelfLife = shelfLife;
        this.people = people;
        this.territoires = territoires;
        this.addresses = addresses;
        this.clock = clock;
    }

    public PortraitPage of(Commune commune) {
        var ground = landscapes.now().ground();
        var figures = new Figures(commune, territoires.completeSince().isPresent());
        // what a town hall writes is public once it runs its page (S-2.13)
        var opened = people.isOpen(commune);
        var answers = opened ? presentations.answersOf(commune) : List.<Answer>of();
        var visits = visits(commune);
        return new PortraitPage(
                commune,
                Stream.of(
                                Optional.of(figures.population()),
                                figures.surface(),
                                figures.density(),
                                figures.epci())
                        .flatMap(Optional::stream)
                        .toList(),
                Ground.TOWNS.stream().map(size -> town(ground, commune, size)).toList(),
                Amenities.of(ground, commune, answers).lines(),
                life(commune),
                offers(commune),
                figures.isApproximate(),
                figures.positionSource(),
                opened ? presentations.of(commune) : Presentation.NONE,
                opened ? atouts.of(commune) : List.of(),
                territoires.hasOutline(commune),
                opened,
                visits,
                new SharedPicture(
                        addresses.absolute(commune.path() + "/apercu.png"),
                        words("agenda.agenda-of", commune.name())),
                addresses.absolute(link(commune.path() + "/s-installer")),
                freshness(commune, visits));
    }

    /// What is on for visitors near it; not looked for farther away when there is nothing.
    private Optional<AgendaPage> visits(Commune commune) {
        return Optional.of(around(commune))
                .filter(scope -> !agenda.upcoming(scope, Optional.empty()).isEmpty())
                .map(scope -> lists.upcoming(scope, Optional.empty()).first(LINES));
    }

    private static Scope around(Commune commune) {
        return new Scope(commune, commune.position().map(_ -> VISIT_KM), VISITS);
    }

    /// What is announced is counted from a day to the next.
    private Freshness freshness(Commune commune, Optional<AgendaPage> visits) {
        var read = shelfLife.of(List.of(Scope.of(commune), around(commune)));
        return visits.map(page -> read.and(page.freshness())).orElse(read);
    }

    private Town town(Ground ground, Commune commune, int inhabitants) {
        var nearest = ground.nearestTown(commune, inhabitants);
        return new Town(
                words("installer.town-of", inhabitants),
                inhabitants,
                nearest.filter(commune::equals).isPresent(),
                nearest,
                nearest.flatMap(town -> new Distances(commune, territoires).to(town)));
    }

    private List<Figure> life(Commune commune) {
        var day = agenda.today(commune);
        var announced = life.announced(commune, day);
        var source = words("installer.source-agenda", day.getYear() + "");
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(words("installer.events-last"), events(announced.last()), source));
        figures.add(new Figure(words("installer.events-next"), events(announced.next()), source));
        if (announced.associations() > 0) {
            figures.add(
                    new Figure(
                            words("installer.associations-announcing"),
                            words("installer.associations-announce", announced.associations()),
                            source));
        }
        figures.addAll(listed(commune, day.getYear()));
        return List.copyOf(figures);
    }

    /// What the annuaire lists none of is left out: nobody knows that there is none.
    private List<Figure> listed(Commune commune, int year) {
        var listed = life.listed(commune);
        var source = words("installer.source-annuaire", year + "");
        var figures = new ArrayList<Figure>();
        if (listed.associations() > 0) {
            var some = words("installer.in-annuaire", listed.associations());
            figures.add(new Figure(words("installer.associations"), some, source));
        }
        if (listed.lodgings() > 0) {
            var some = words("installer.in-annuaire", listed.lodgings());
            figures.add(new Figure(words("installer.lodgings"), some, source));
        }
        return figures;
    }

    /// No figure that shames.
    private static String events(int count) {
        return count == 0 ? words("installer.no-events") : words("installer.events", count);
    }

    /// That there is no annonce says nothing; what there is none of is left out.
    private List<Figure> offers(Commune commune) {
        var open = new EnumMap<Opportunity, Integer>(Opportunity.class);
        life.offered(commune, clock.instant())
                .forEach(
                        some ->
                                Opportunity.of(some.type())
                                        .ifPresent(
                                                kind ->
                                                        open.merge(
                                                                kind, some.count(), Integer::sum)));
        var year = agenda.today(commune).getYear() + "";
        return open.entrySet().stream()
                .map(
                        kind ->
                                new Figure(
                                        kind.getKey().label(),
                                        words("installer.open", kind.getValue()),
                                        words("installer.source-annonces", year)))
                .toList();
    }
}
