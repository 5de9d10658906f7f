package fr.eterritoire.feeds;

import fr.eterritoire.feeds.SitemapText.Address;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.publication.Inventory;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tells search engines what there is (S-4.11, S-4.12): a sitemap of the regions, one of each
/// département, and one of each ten thousand contents, past ones too. What is withdrawn, filtered
/// or a continuation is in none.
@Component
class Sitemaps {
    /// Fewer than the 50,000 that are allowed, so that an approval makes one small file new.
    private static final int CONTENTS = 2_000;

    private final Inventory inventory;
    private final Territoires territoires;
    private final Addresses addresses;

    Sitemaps(Inventory inventory, Territoires territoires, Addresses addresses) {
        this.inventory = inventory;
        this.territoires = territoires;
        this.addresses = addresses;
    }

    /// Until anything changes anywhere.
    Freshness freshness() {
        return new Freshness(Set.of(territoires.france().id()), Instant.MAX);
    }

    List<Address> index() {
        var sitemaps = new ArrayList<Address>();
        sitemaps.add(address("/sitemap-regions.xml", Optional.empty()));
        for (var departement : departements()) {
            sitemaps.add(
                    address("/sitemap-communes-" + departement.slug() + ".xml", Optional.empty()));
        }
        for (var range : inventory.ranges(CONTENTS)) {
            sitemaps.add(
                    address(
                            "/sitemap-evenements-" + range.number() + ".xml",
                            Optional.of(range.changedAt())));
        }
        return sitemaps;
    }

    /// France and its regions, whose lists change with every hour.
    List<Address> regions() {
        return Stream.concat(Stream.of(territoires.france()), territoires.regions().stream())
                .flatMap(
                        territoire ->
                                Stream.of(
                                        address(home(territoire), Optional.empty()),
                                        address(agenda(territoire), Optional.empty()),
                                        address(annonces(territoire), Optional.empty()),
                                        address(annuaire(territoire), Optional.empty())))
                .toList();
    }

    /// A département, its intercommunalities and its communes; the agenda too of those that have
    /// announced something, and the portraits of communes.
    ///
    /// @return none when it does not exist
    List<Address> departement(String slug) {
        return departements().stream()
                .filter(departement -> departement.slug().equals(slug))
                .findFirst()
                .map(this::inside)
                .orElseGet(List::of);
    }

    private List<Address> inside(Departement departement) {
        var owners = new LinkedHashMap<Territoire, Set<Integer>>();
        owners.put(departement, territoires.ownersListedBy(departement));
        territoires
                .epcisOf(departement)
                .forEach(epci -> owners.put(epci, territoires.ownersListedBy(epci)));
        territoires
                .communesOf(departement)
                .forEach(commune -> owners.put(commune, listedBy(commune)));
        var all = new HashSet<Integer>();
        owners.values().forEach(all::addAll);
        var events = inventory.lastChanges(Inventory.Kind.EVENEMENT, all);
        var annonces = inventory.lastChanges(Inventory.Kind.ANNONCE, all);
        var fiches = inventory.lastChanges(Inventory.Kind.FICHE, all);
        return owners.entrySet().stream()
                .flatMap(
                        entry ->
                                pages(
                                        entry.getKey(),
                                        newest(entry.getValue(), events),
                                        newest(entry.getValue(), annonces),
                                        newest(entry.getValue(), fiches)))
                .toList();
    }

    /// A commune lists what its intercommunality owns.
    private static Set<Integer> listedBy(Commune commune) {
        return commune.epci()
                .map(epci -> Set.of(commune.id(), epci.id()))
                .orElseGet(() -> Set.of(commune.id()));
    }

    /// @param events when its agenda last changed, if it has announced any; the others likewise
    private Stream<Address> pages(
            Territoire territoire,
            Optional<Instant> events,
            Optional<Instant> annonces,
            Optional<Instant> fiches) {
        var changedAt =
                Stream.of(events, annonces, fiches)
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder());
        return Stream.of(
                        Optional.of(address(home(territoire), changedAt)),
                        portrait(territoire),
                        events.map(at -> address(agenda(territoire), Optional.of(at))),
                        annonces.map(at -> address(annonces(territoire), Optional.of(at))),
                        fiches.map(at -> address(annuaire(territoire), Optional.of(at))))
                .flatMap(Optional::stream);
    }

    /// What it says changes with many things: no date would be true.
    private Optional<Address> portrait(Territoire territoire) {
        return territoire instanceof Commune
                ? Optional.of(address(territoire.path() + "/s-installer", Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Instant> newest(
            Collection<Integer> owners, Map<Integer, Instant> changes) {
        return owners.stream()
                .map(changes::get)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /// @return none when nothing of them is live
    List<Address> contents(long number) {
        return inventory.range(number, CONTENTS).stream()
                .map(listed -> address(listed.path(), Optional.of(listed.changedAt())))
                .toList();
    }

    private List<Departement> departements() {
        return territoires.departementsOf(territoires.france());
    }

    private static String home(Territoire territoire) {
        return territoire.path().isEmpty() ? "/" : territoire.path();
    }

    private static String agenda(Territoire territoire) {
        return territoire.path() + "/agenda";
    }

    private static String annuaire(Territoire territoire) {
        return territoire.path() + "/annuaire";
    }

    private static String annonces(Territoire territoire) {
        return territoire.path() + "/annonces";
    }

    private Address address(String path, Optional<Instant> changedAt) {
        return new Address(addresses.absolute(path), changedAt);
    }
}
