package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Hours;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Fills the form of a fiche with one that exists: what is read back from it is the same.
final class FicheFilling {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Map<String, List<String>> answers = new LinkedHashMap<>();

    private FicheFilling() {}

    static FicheForm of(Fiche fiche, String sender) {
        var filling = new FicheFilling();
        filling.fill(fiche);
        filling.put("courriel", sender);
        return new FicheForm(filling.answers);
    }

    private void fill(Fiche fiche) {
        put("fiche", "oui");
        put("categorie", fiche.category().key());
        put("titre", fiche.title());
        put("description", fiche.description().typed());
        put("langue", fiche.language());
        put("lieu", fiche.place().venue());
        put("adresse", fiche.place().address());
        if (fiche.isOwned()) {
            put("representant", "oui");
        }
        fiche.contact()
                .ifPresent(
                        contact -> {
                            put("contactNom", contact.name());
                            put("contactTelephone", contact.phone().orElse(""));
                            put("contactSite", contact.site().map(URI::toString).orElse(""));
                        });
        put("liens", fiche.links().stream().map(URI::toString).collect(Collectors.joining("\n")));
        answers.put(
                "acces", fiche.accessibility().stream().sorted().map(Accessibility::code).toList());
        fiche.hours().ifPresent(this::hours);
        fiche.pictures().stream()
                .findFirst()
                .ifPresent(picture -> FormFilling.picture(picture, this::put));
    }

    private void hours(Hours hours) {
        for (var weekday : DayOfWeek.values()) {
            put(HoursReading.DAYS.get(weekday.ordinal()), spans(hours.of(weekday)));
        }
        put("feries", hours.holidays().name());
        put(
                "exceptions",
                hours.exceptions().stream()
                        .map(FicheFilling::exception)
                        .collect(Collectors.joining("\n")));
    }

    private static String exception(Hours.Exceptional exception) {
        var days =
                exception.first().equals(exception.last())
                        ? day(exception.first())
                        : "du " + day(exception.first()) + " au " + day(exception.last());
        return days + " : " + spans(exception.spans());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String spans(List<Hours.Span> spans) {
        return spans.isEmpty()
                ? words("content.closed")
                : spans.stream()
                        .map(span -> hour(span.from()) + " - " + hour(span.to()))
                        .collect(Collectors.joining(", "));
    }

    private static String hour(LocalTime time) {
        return time.getHour()
                + "h"
                + (time.getMinute() == 0 ? "" : "%02d".formatted(time.getMinute()));
    }

    private void put(String field, Object value) {
        answers.put(field, List.of(value.toString()));
    }
}
