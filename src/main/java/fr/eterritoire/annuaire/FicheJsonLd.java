package fr.eterritoire.annuaire;

import fr.eterritoire.agenda.BreadcrumbJsonLd;
import fr.eterritoire.agenda.JsonLd;
import fr.eterritoire.content.Contact;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.FicheKind;
import fr.eterritoire.content.Hours;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Commune;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// A fiche as schema.org says it: a business, a place or an organisation, with its address and,
/// when they are sure, its hours (S-4.7); and the breadcrumb of its page (S-4.8).
@Component
class FicheJsonLd {
    /// As search engines ask for a day on which it is closed.
    private static final Map<String, Object> NEVER =
            Map.of("@type", "OpeningHoursSpecification", "opens", "00:00", "closes", "00:00");

    private final JsonMapper json;
    private final Addresses addresses;
    private final BreadcrumbJsonLd breadcrumb;

    FicheJsonLd(JsonMapper json, Addresses addresses, BreadcrumbJsonLd breadcrumb) {
        this.json = json;
        this.addresses = addresses;
        this.breadcrumb = breadcrumb;
    }

    /// @param sure whether it was confirmed within a year
    String of(Live live, String canonical, boolean sure) {
        return JsonLd.of(json, List.of(said(live, canonical, sure), breadcrumb.of(live)));
    }

    private Map<String, Object> said(Live live, String canonical, boolean sure) {
        var fiche = (Fiche) live.content();
        var said = new LinkedHashMap<String, Object>();
        said.put("@type", fiche.category().schema());
        said.put("@id", canonical);
        said.put("name", fiche.title());
        said.put("url", canonical);
        if (!fiche.description().isEmpty()) {
            said.put("description", fiche.description().plain());
        }
        said.put("address", address(live, fiche));
        fiche.contact().flatMap(Contact::phone).ifPresent(phone -> said.put("telephone", phone));
        var others = others(fiche);
        if (!others.isEmpty()) {
            said.put("sameAs", others);
        }
        if (!fiche.pictures().isEmpty()) {
            said.put(
                    "image",
                    fiche.pictures().stream()
                            .map(one -> addresses.absolute("/media/" + one.sha256() + "/1600.jpg"))
                            .toList());
        }
        if (isPlace(fiche)) {
            fiche.place()
                    .point()
                    .ifPresent(
                            point ->
                                    said.put(
                                            "geo",
                                            Map.of(
                                                    "@type",
                                                    "GeoCoordinates",
                                                    "latitude",
                                                    point.lat(),
                                                    "longitude",
                                                    point.lon())));
            fiche.hours().filter(_ -> sure).ifPresent(hours -> hours(hours, said));
        }
        return said;
    }

    /// An association is an organisation, which has no hours of its own.
    private static boolean isPlace(Fiche fiche) {
        return fiche.category().kind() != FicheKind.ASSOCIATION;
    }

    private static List<String> others(Fiche fiche) {
        return Stream.concat(
                        fiche.contact().flatMap(Contact::site).stream(), fiche.links().stream())
                .map(URI::toString)
                .toList();
    }

    private static void hours(Hours hours, Map<String, Object> said) {
        var week = new ArrayList<Object>();
        hours.week().forEach(weekly -> week.add(specification(day(weekly), weekly.span())));
        if (!week.isEmpty()) {
            if (hours.holidays() == Hours.OnHolidays.CLOSED) {
                var closed = new LinkedHashMap<>(NEVER);
                closed.put("dayOfWeek", "https://schema.org/PublicHolidays");
                week.add(closed);
            }
            said.put("openingHoursSpecification", week);
        }
        var special = new ArrayList<Object>();
        for (var exception : hours.exceptions()) {
            var spans =
                    exception.spans().isEmpty()
                            ? List.of(NEVER)
                            : exception.spans().stream()
                                    .map(span -> specification(Map.of(), span))
                                    .toList();
            for (var span : spans) {
                var one = new LinkedHashMap<>(span);
                one.put("validFrom", exception.first().toString());
                one.put("validThrough", exception.last().toString());
                special.add(one);
            }
        }
        if (!special.isEmpty()) {
            said.put("specialOpeningHoursSpecification", special);
        }
    }

    private static Map<String, Object> day(Hours.Weekly weekly) {
        var name = weekly.day().name();
        return Map.of(
                "dayOfWeek",
                "https://schema.org/"
                        + name.charAt(0)
                        + name.substring(1).toLowerCase(Locale.ROOT));
    }

    private static Map<String, Object> specification(Map<String, Object> day, Hours.Span span) {
        var said = new LinkedHashMap<String, Object>();
        said.put("@type", "OpeningHoursSpecification");
        said.putAll(day);
        said.put("opens", span.from().toString());
        said.put("closes", span.to().equals(LocalTime.MIDNIGHT) ? "23:59" : span.to().toString());
        return said;
    }

    private static Map<String, Object> address(Live live, Fiche fiche) {
        var address = new LinkedHashMap<String, Object>();
        address.put("@type", "PostalAddress");
        var street =
                Stream.of(fiche.place().venue(), fiche.place().address())
                        .filter(part -> !part.isEmpty())
                        .toList();
        if (!street.isEmpty()) {
            address.put("streetAddress", String.join(", ", street));
        }
        address.put("addressLocality", live.owner().name().name());
        if (live.owner() instanceof Commune commune && commune.postcodes().size() == 1) {
            address.put("postalCode", commune.postcodes().getFirst());
        }
        address.put("addressCountry", "FR");
        return address;
    }
}
