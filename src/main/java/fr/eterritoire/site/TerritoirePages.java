package fr.eterritoire.site;

import static fr.eterritoire.text.Language.link;
import static fr.eterritoire.text.Words.words;

import static java.util.function.Predicate.not;

import fr.eterritoire.accounts.People;
import fr.eterritoire.agenda.AgendaPage;
import fr.eterritoire.agenda.AgendaPages;
import fr.eterritoire.agenda.Discoveries;
import fr.eterritoire.agenda.Scope;
import fr.eterritoire.annonces.Annonces;
import fr.eterritoire.installer.Atouts;
import fr.eterritoire.opposition.Opposition;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.FranceMap;
import fr.eterritoire.territoire.Region;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.Folding;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers what the first pages of territories show.
@Component
class TerritoirePages {
    private static final double NEIGHBOURS_KM = 25;
    private static final int NEIGHBOURS = 12;
    private static final int LINES = 12;
    private static final int DISCOVERIES = 6;
    private static final int ATOUTS = 3;
    private static final int ANNONCES = 3;

    private final Territoires territoires;
    private final AgendaPages agenda;
    private final Discoveries discoveries;
    private final People people;
    private final Opposition opposition;
    private final Atouts atouts;
    private final Annonces annonces;
    private final Addresses addresses;
    private final FranceMap map;
    private final JsonMapper json;

    TerritoirePages(
            Territoires territoires,
            AgendaPages agenda,
            Discoveries discoveries,
            People people,
            Opposition opposition,
            Atouts atouts,
            Annonces annonces,
            Addresses addresses,
            FranceMap map,
            JsonMapper json) {
        this.territoires = territoires;
        this.agenda = agenda;
        this.discoveries = discoveries;
        this.people = people;
        this.opposition = opposition;
        this.atouts = atouts;
        this.annonces = annonces;
        this.addresses = addresses;
        this.map = map;
        this.json = json;
    }

    CommunePage commune(Commune commune) {
        var canonical = addresses.absolute(link(commune.path()));
        return new CommunePage(
                commune,
                soon(commune),
                neighbours(commune),
                agenda.distancesFrom(commune),
                territoires.hasOutline(commune),
                people.isOpen(commune),
                opposition.spaceOf(commune),
                atouts.shown(commune).stream().limit(ATOUTS).toList(),
                annonces.latest(commune, ANNONCES),
                jsonLd(commune, canonical),
                canonical);
    }

    private AgendaPage soon(Territoire territoire) {
        return agenda.upcoming(Scope.of(territoire), Optional.empty()).first(LINES);
    }

    private List<Commune> neighbours(Commune commune) {
        return commune.position()
                .map(
                        position ->
                                territoires.around(position.point(), NEIGHBOURS_KM).stream()
                                        .map(Territoires.Neighbour::commune)
                                        .filter(other -> !other.equals(commune))
                                        .limit(NEIGHBOURS)
                                        .toList())
                .orElseGet(List::of);
    }

    private String jsonLd(Commune commune, String canonical) {
        var city =
                Map.of(
                        "@context",
                        "https://schema.org",
                        "@type",
                        "City",
                        "@id",
                        addresses.absolute(commune.path()) + "#commune",
                        "name",
                        commune.name().name(),
                        "identifier",
                        commune.code().value(),
                        "url",
                        canonical,
                        "containedInPlace",
                        Map.of(
                                "@type",
                                "AdministrativeArea",
                                "name",
                                commune.departement().name().name()));
        return json.writeValueAsString(city).replace("<", "\\u003c").replace("&", "\\u0026");
    }

    TerritoirePage larger(Territoire territoire) {
        return new TerritoirePage(
                territoire,
                inWords(territoire),
                soon(territoire),
                inside(territoire),
                territoire instanceof France ? map.areas() : List.of(),
                territoire instanceof France ? discoveries.ofToday(DISCOVERIES) : List.of(),
                territoires.hasOutline(territoire),
                territoire instanceof Epci epci && people.isOpen(epci),
                addresses.absolute(link(territoire.path().isEmpty() ? "/" : territoire.path())));
    }

    private String inWords(Territoire territoire) {
        var communes = territoires.communesOf(territoire).size();
        return switch (territoire) {
            case Epci epci ->
                    words(
                            "site.about-epci",
                            capital(epci.nature().words()),
                            communes,
                            epci.departement().name());
            case Departement departement when departement.isCollectivite() ->
                    words("site.about-collectivite", communes);
            case Departement departement ->
                    words("site.about-departement", communes, departement.region().name());
            case Region _ -> words("site.about-region", communes);
            case France _, Commune _ -> words("site.about-france", communes);
        };
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private List<TerritoirePage.Inside> inside(Territoire territoire) {
        return switch (territoire) {
            case Epci epci ->
                    List.of(
                            new TerritoirePage.Inside(
                                    words("site.the-communes"), territoires.communesOf(epci)));
            case Departement departement ->
                    List.of(
                            new TerritoirePage.Inside(
                                    words("site.the-epcis"), territoires.epcisOf(departement)),
                            new TerritoirePage.Inside(
                                    words("site.the-communes"),
                                    territoires.communesOf(departement)));
            case Region region ->
                    List.of(
                            new TerritoirePage.Inside(
                                    words("site.the-departements"), departements(region)));
            case France france ->
                    List.of(
                            new TerritoirePage.Inside(
                                    words("site.the-regions"),
                                    territoires.regions().stream()
                                            .filter(not(Region::isCollectivite))
                                            .toList()),
                            new TerritoirePage.Inside(
                                    words("site.the-departements"),
                                    departements(france).stream()
                                            .filter(not(Departement::isCollectivite))
                                            .toList()),
                            new TerritoirePage.Inside(
                                    words("site.the-collectivites"),
                                    departements(france).stream()
                                            .filter(Departement::isCollectivite)
                                            .toList()));
            case Commune _ -> List.of();
        };
    }

    private List<Departement> departements(Territoire territoire) {
        return territoires.departementsOf(territoire).stream()
                .sorted(Comparator.comparing(inside -> Folding.fold(inside.name().name())))
                .toList();
    }
}
