package fr.eterritoire.annonces;

import fr.eterritoire.agenda.BreadcrumbJsonLd;
import fr.eterritoire.agenda.JsonLd;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Sense;
import fr.eterritoire.content.Terms;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Commune;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An annonce as schema.org says it: a job as search engines ask for it (S-4.6), the rest as an
/// offer or a demand of what it is about; with the breadcrumb of its page (S-4.8). What is lost or
/// confidential, and what has ended, says nothing to them.
@Component
class AnnonceJsonLd {
    private final JsonMapper json;
    private final Addresses addresses;
    private final BreadcrumbJsonLd breadcrumb;

    AnnonceJsonLd(JsonMapper json, Addresses addresses, BreadcrumbJsonLd breadcrumb) {
        this.json = json;
        this.addresses = addresses;
        this.breadcrumb = breadcrumb;
    }

    String of(Live live, String canonical, boolean open) {
        var annonce = (Annonce) live.content();
        var graph = new ArrayList<Object>();
        if (open && !annonce.isConfidential()) {
            said(live, annonce, canonical).ifPresent(graph::add);
        }
        graph.add(breadcrumb.of(live));
        return JsonLd.of(json, graph);
    }

    private Optional<Map<String, Object>> said(Live live, Annonce annonce, String canonical) {
        return switch (annonce.terms()) {
            case Terms.Job job when annonce.sense() == Sense.OFFER ->
                    Optional.of(job(live, annonce, job, canonical));
            case Terms.Lost _ -> Optional.empty();
            case Terms terms -> Optional.of(offer(live, annonce, terms, canonical));
        };
    }

    private Map<String, Object> job(Live live, Annonce annonce, Terms.Job job, String canonical) {
        var said = new LinkedHashMap<String, Object>();
        said.put("@type", "JobPosting");
        said.put("url", canonical);
        said.put("title", annonce.title());
        said.put("description", annonce.description().html());
        said.put("datePosted", day(live));
        said.put("validThrough", end(live, annonce));
        said.put("employmentType", JobInSchema.employment(job));
        said.put(
                "hiringOrganization",
                Map.of("@type", "Organization", "name", annonce.issuer().name()));
        said.put("jobLocation", place(live, annonce));
        job.from().ifPresent(day -> said.put("jobStartDate", day.toString()));
        job.pay().ifPresent(pay -> said.put("baseSalary", JobInSchema.salary(pay)));
        said.put(
                "identifier",
                Map.of(
                        "@type",
                        "PropertyValue",
                        "name",
                        annonce.issuer().name(),
                        "value",
                        job.reference().orElse(live.id().toString())));
        said.put("inLanguage", annonce.language());
        return said;
    }

    private Map<String, Object> offer(Live live, Annonce annonce, Terms terms, String canonical) {
        var said = new LinkedHashMap<String, Object>();
        said.put("@type", annonce.sense() == Sense.OFFER ? "Offer" : "Demand");
        said.put("url", canonical);
        said.put("name", annonce.title());
        if (!annonce.description().isEmpty()) {
            said.put("description", annonce.description().plain());
        }
        said.put("validFrom", day(live));
        said.put("validThrough", end(live, annonce));
        OfferInSchema.price(said, annonce);
        OfferInSchema.business(terms).ifPresent(function -> said.put("businessFunction", function));
        said.put("itemOffered", OfferInSchema.item(annonce, address(live, annonce)));
        said.put("image", images(live, annonce));
        return said;
    }

    private List<String> images(Live live, Annonce annonce) {
        return annonce.pictures().isEmpty()
                ? List.of(addresses.absolute(live.cardPath()))
                : annonce.pictures().stream()
                        .map(one -> addresses.absolute("/media/" + one.sha256() + "/1600.jpg"))
                        .toList();
    }

    /// « Boulangerie du Bourg », or the commune itself.
    private static Map<String, Object> place(Live live, Annonce annonce) {
        var venue = annonce.place().venue();
        var place = new LinkedHashMap<String, Object>();
        place.put("@type", "Place");
        place.put("name", venue.isEmpty() ? live.owner().name().name() : venue);
        place.put("address", address(live, annonce));
        return place;
    }

    private static Map<String, Object> address(Live live, Annonce annonce) {
        var address = new LinkedHashMap<String, Object>();
        address.put("@type", "PostalAddress");
        if (!annonce.place().address().isEmpty()) {
            address.put("streetAddress", annonce.place().address());
        }
        address.put("addressLocality", live.owner().name().name());
        if (live.owner() instanceof Commune commune && commune.postcodes().size() == 1) {
            address.put("postalCode", commune.postcodes().getFirst());
        }
        address.put("addressCountry", "FR");
        return address;
    }

    private static String day(Live live) {
        return live.publishedAt().atZone(live.owner().zone()).toLocalDate().toString();
    }

    private static String end(Live live, Annonce annonce) {
        return annonce.until()
                .plusDays(1)
                .atStartOfDay(live.owner().zone())
                .minusSeconds(1)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
