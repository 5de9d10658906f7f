package fr.eterritoire.agenda;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.Occurrences;
import fr.eterritoire.content.Picture;
import fr.eterritoire.content.Prices;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.text.Language;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An event as schema.org says it (S-4.1 to S-4.4), with the breadcrumb of its page (S-4.8).
@Component
class EventJsonLd {
    private final JsonMapper json;
    private final Addresses addresses;
    private final BreadcrumbJsonLd breadcrumb;
    private final InstantSource clock;

    EventJsonLd(
            JsonMapper json,
            Addresses addresses,
            BreadcrumbJsonLd breadcrumb,
            InstantSource clock) {
        this.json = json;
        this.addresses = addresses;
        this.breadcrumb = breadcrumb;
        this.clock = clock;
    }

    /// @return JSON that cannot end the script element it stands in
    String of(Live live, String canonical) {
        var graph = new ArrayList<Object>();
        event(live, canonical).ifPresent(graph::add);
        graph.add(breadcrumb.of(live));
        return JsonLd.of(json, graph);
    }

    /// What has only words for its dates is not an event to a search engine, which asks for a
    /// start.
    private Optional<Map<String, Object>> event(Live live, String canonical) {
        var evenement = (Evenement) live.content();
        return shownTime(evenement).map(time -> event(live, evenement, time, canonical));
    }

    /// The next time, or the last one when all are over.
    private Optional<Creneau> shownTime(Evenement evenement) {
        var now = clock.instant();
        var times =
                Occurrences.kept(
                        evenement.dates(), LocalDate.ofInstant(now, evenement.dates().zone()));
        return times.stream()
                .filter(time -> time.endsAt().isAfter(now))
                .findFirst()
                .or(() -> times.isEmpty() ? Optional.empty() : Optional.of(times.getLast()))
                .map(time -> time.creneau());
    }

    private Map<String, Object> event(
            Live live, Evenement evenement, Creneau time, String canonical) {
        var zone = evenement.dates().zone();
        var event = new LinkedHashMap<String, Object>();
        event.put("@type", "Event");
        // the same event, whatever page speaks of it
        event.put("@id", Language.FRENCH.of(URI.create(canonical)) + "#evenement");
        event.put("url", canonical);
        event.put("name", evenement.title());
        event.put("startDate", start(time, zone));
        end(time, zone).ifPresent(end -> event.put("endDate", end));
        event.put("eventStatus", "https://schema.org/" + evenement.status().schema());
        if (evenement.status() == EventStatus.RESCHEDULED) {
            evenement
                    .previousStart()
                    .ifPresent(start -> event.put("previousStartDate", offset(start, zone)));
        }
        event.put("eventAttendanceMode", "https://schema.org/" + attendance(evenement));
        event.put("location", locations(live, evenement));
        if (!evenement.organisers().isEmpty()) {
            event.put(
                    "organizer",
                    evenement.organisers().stream()
                            .map(name -> Map.of("@type", "Organization", "name", name))
                            .toList());
        }
        event.put("inLanguage", evenement.language());
        if (!evenement.description().isEmpty()) {
            event.put("description", evenement.description().plain());
        }
        event.put(
                "image",
                evenement.pictures().isEmpty()
                        ? List.of(addresses.absolute(live.cardPath()))
                        : evenement.pictures().stream().map(this::image).toList());
        offers(evenement, canonical).ifPresent(offers -> event.put("offers", offers));
        return event;
    }

    private static String start(Creneau time, ZoneId zone) {
        return switch (time) {
            case Creneau.Hours hours -> offset(hours.start(), zone);
            case Creneau.Days days -> days.first().toString();
        };
    }

    private static Optional<String> end(Creneau time, ZoneId zone) {
        return switch (time) {
            case Creneau.Hours hours -> hours.end().map(end -> offset(end, zone));
            case Creneau.Days days -> Optional.of(days.last().toString());
        };
    }

    private static String offset(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static String attendance(Evenement evenement) {
        if (evenement.place().isOnlineOnly() || evenement.status() == EventStatus.MOVED_ONLINE) {
            return "OnlineEventAttendanceMode";
        }
        return evenement.place().online().isPresent()
                ? "MixedEventAttendanceMode"
                : "OfflineEventAttendanceMode";
    }

    private List<Object> locations(Live live, Evenement evenement) {
        var locations = new ArrayList<Object>();
        if (!evenement.place().isOnlineOnly()) {
            locations.add(place(live, evenement));
        }
        evenement
                .place()
                .online()
                .ifPresent(
                        link ->
                                locations.add(
                                        Map.of(
                                                "@type",
                                                "VirtualLocation",
                                                "url",
                                                link.toString())));
        return locations;
    }

    private Map<String, Object> place(Live live, Evenement evenement) {
        var place = new LinkedHashMap<String, Object>();
        var town = live.owner().name().name();
        place.put("@type", "Place");
        place.put("name", evenement.place().venue().isEmpty() ? town : evenement.place().venue());
        var address = new LinkedHashMap<String, Object>();
        address.put("@type", "PostalAddress");
        if (!evenement.place().address().isEmpty()) {
            address.put("streetAddress", evenement.place().address());
        }
        address.put("addressLocality", town);
        if (live.owner() instanceof Commune commune && commune.postcodes().size() == 1) {
            address.put("postalCode", commune.postcodes().getFirst());
        }
        address.put("addressCountry", "FR");
        place.put("address", address);
        evenement
                .place()
                .point()
                .ifPresent(
                        point ->
                                place.put(
                                        "geo",
                                        Map.of(
                                                "@type",
                                                "GeoCoordinates",
                                                "latitude",
                                                point.lat(),
                                                "longitude",
                                                point.lon())));
        return place;
    }

    private String image(Picture picture) {
        return addresses.absolute("/media/" + picture.sha256() + "/1600.jpg");
    }

    private static Optional<Object> offers(Evenement evenement, String canonical) {
        var url = evenement.booking().link().map(Object::toString).orElse(canonical);
        return switch (evenement.prices()) {
            case Prices.Unsaid _ -> Optional.empty();
            case Prices.Free _ -> Optional.of(offer("0", url, evenement));
            case Prices.Paid paid ->
                    Optional.of(
                                    paid.list().stream()
                                            .flatMap(price -> price.amount().stream())
                                            .map(
                                                    amount ->
                                                            offer(
                                                                    amount.toPlainString(),
                                                                    url,
                                                                    evenement))
                                            .toList())
                            .filter(offers -> !offers.isEmpty())
                            .map(Object.class::cast);
        };
    }

    private static Object offer(String price, String url, Evenement evenement) {
        var availability = evenement.status().isFull() ? "SoldOut" : "InStock";
        return Map.of(
                "@type",
                "Offer",
                "price",
                price,
                "priceCurrency",
                "EUR",
                "url",
                url,
                "availability",
                "https://schema.org/" + availability);
    }
}
