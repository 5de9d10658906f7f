package fr.eterritoire.submission;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.DatesInWords;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventType;
import fr.eterritoire.content.Picture;
import fr.eterritoire.content.Prices;
import fr.eterritoire.text.TypedDates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Fills the form with an event, to correct it, change it, or do it again. Dates that the form
/// cannot show whole are not shown by halves: they are kept, unless others are given.
public final class FormFilling {
    /// As the form’s own page reads them, and people too.
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Pattern PART = Pattern.compile("([A-Z]+)=([^;]+)");

    private final Map<String, List<String>> answers = new LinkedHashMap<>();

    private FormFilling() {}

    public static EvenementForm of(Evenement evenement, String sender) {
        var filling = new FormFilling();
        filling.fill(evenement);
        filling.put("courriel", sender);
        var form = new EvenementForm(filling.answers);
        return holds(form, evenement.dates())
                ? form
                : form.without(EvenementForm.DATES).with("datesGardees", "oui");
    }

    /// Whether reading the form back gives the same dates.
    private static boolean holds(EvenementForm form, Dates dates) {
        return TypedDates.date(form.get("date"))
                .map(first -> new DatesReading(form, dates.zone(), first, new ArrayList<>()))
                .flatMap(DatesReading::read)
                .filter(dates::equals)
                .isPresent();
    }

    private void fill(Evenement evenement) {
        put("titre", evenement.title());
        put("type", evenement.type().key());
        answers.put("autresTypes", evenement.otherTypes().stream().map(EventType::key).toList());
        dates(evenement.dates());
        put("lieu", evenement.place().venue());
        put("adresse", evenement.place().address());
        put("enLigne", evenement.place().online());
        put("organisateur", evenement.issuer().name());
        put("emetteur", evenement.issuer().kind().name());
        put(
                "autresOrganisateurs",
                evenement.organisers().stream()
                        .filter(name -> !name.equals(evenement.issuer().name()))
                        .collect(Collectors.joining("\n")));
        evenement.topic().ifPresent(topic -> put("nature", topic.key()));
        put("description", evenement.description().typed());
        put("langue", evenement.language());
        prices(evenement.prices());
        put("reserverLien", evenement.booking().link());
        put("reserverTelephone", evenement.booking().phone());
        put("reserverCourriel", evenement.booking().mail());
        put("ageMin", evenement.ages().min());
        put("ageMax", evenement.ages().max());
        answers.put("acces", evenement.accessibility().stream().map(Accessibility::code).toList());
        put("siPluie", evenement.ifRain());
        evenement
                .contact()
                .ifPresent(
                        contact -> {
                            put("contactNom", contact.name());
                            put("contactTelephone", contact.phone());
                            put("contactSite", contact.site());
                        });
        evenement.pictures().stream().findFirst().ifPresent(picture -> picture(picture, this::put));
    }

    private void dates(Dates dates) {
        switch (dates) {
            case Dates.Listed listed -> {
                put("repete", "jamais");
                var creneaux = listed.creneaux();
                first(creneaux.getFirst());
                if (areOfEachDay(creneaux)) {
                    put("dernierJour", creneaux.getLast().firstDay().toString());
                } else {
                    others(
                            "autresDates",
                            creneaux.stream().skip(1).map(Creneau::firstDay).toList());
                }
            }
            case Dates.Recurring recurring -> {
                first(recurring.first());
                rule(recurring.rule());
                others("sauf", List.copyOf(recurring.except()));
                others("autresDates", recurring.more().stream().map(Creneau::firstDay).toList());
            }
            case Dates.Unspecified unspecified ->
                    unspecified.first().ifPresent(day -> put("date", day.toString()));
        }
    }

    /// Whether a last day says them all.
    private static boolean areOfEachDay(List<Creneau> creneaux) {
        return creneaux.size() > 1
                && creneaux.getFirst() instanceof Creneau.Hours
                && IntStream.range(1, creneaux.size())
                        .allMatch(at -> creneaux.get(at - 1).isFollowedBy(creneaux.get(at)));
    }

    private void first(Creneau creneau) {
        put("date", creneau.firstDay().toString());
        switch (creneau) {
            case Creneau.Hours hours -> {
                put("debut", hours.start().toLocalTime().toString());
                put("fin", hours.end().map(end -> end.toLocalTime().toString()));
                if (!DatesInWords.isOneDay(hours)) {
                    put("dernierJour", hours.lastDay().toString());
                    put("continu", "oui");
                }
            }
            case Creneau.Days days -> {
                put("journee", "oui");
                if (!days.first().equals(days.last())) {
                    put("dernierJour", days.last().toString());
                }
            }
        }
    }

    private void rule(String rule) {
        var parts =
                PART.matcher(rule)
                        .results()
                        .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
        var weekly = Optional.ofNullable(parts.get("BYDAY")).orElse("");
        put(
                "repete",
                switch (parts.getOrDefault("FREQ", "")) {
                    case "MONTHLY" -> parts.containsKey("BYMONTHDAY") ? "quantieme" : "mois";
                    case "YEARLY" -> "an";
                    case "DAILY" -> "jour";
                    default -> "2".equals(parts.get("INTERVAL")) ? "quinzaine" : "semaine";
                });
        if ("WEEKLY".equals(parts.get("FREQ")) && !weekly.isEmpty()) {
            answers.put("jours", List.of(weekly.split(",")));
        }
        Optional.ofNullable(parts.get("UNTIL"))
                .map(
                        until ->
                                LocalDate.parse(
                                        until.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE))
                .ifPresent(until -> put("jusquAu", until.toString()));
    }

    private void others(String field, List<LocalDate> days) {
        put(field, days.stream().map(TYPED::format).collect(Collectors.joining("\n")));
    }

    private void prices(Prices prices) {
        switch (prices) {
            case Prices.Unsaid _ -> {}
            case Prices.Free _ -> put("gratuit", "oui");
            case Prices.Paid paid ->
                    put(
                            "tarifs",
                            paid.list().stream()
                                    .map(
                                            price ->
                                                    price.label()
                                                            + price.amount()
                                                                    .map(
                                                                            amount ->
                                                                                    " : "
                                                                                            + amount
                                                                                                    .toPlainString()
                                                                                            + " €")
                                                                    .orElse(""))
                                    .collect(Collectors.joining("\n")));
        }
    }

    static void picture(Picture picture, BiConsumer<String, String> form) {
        form.accept("photo", picture.sha256());
        form.accept("photoLargeur", Integer.toString(picture.width()));
        form.accept("photoHauteur", Integer.toString(picture.height()));
        form.accept("photoX", Integer.toString(picture.focus().x()));
        form.accept("photoY", Integer.toString(picture.focus().y()));
        form.accept("photoDit", picture.alternative());
        form.accept("photoCredit", picture.credit());
        form.accept("photoDroits", "oui");
        form.accept("photoAccord", "oui");
    }

    private void put(String field, String value) {
        answers.put(field, List.of(value));
    }

    private void put(String field, Optional<?> value) {
        value.ifPresent(present -> put(field, present.toString()));
    }

    /// The same event a year later, on the same weekday.
    public static EvenementForm nextYear(Evenement evenement, String sender, LocalDate today) {
        var filling = new FormFilling();
        filling.fill(evenement);
        filling.put("courriel", sender);
        var form =
                new EvenementForm(filling.answers)
                        .without(
                                List.of(
                                        "autresDates",
                                        "sauf",
                                        "jusquAu",
                                        "dernierJour",
                                        "continu",
                                        "reponse"));
        var date = evenement.firstStart().map(start -> later(start.toLocalDate(), today));
        return date.map(day -> form.with("date", day.toString())).orElse(form);
    }

    private static LocalDate later(LocalDate day, LocalDate today) {
        var later = day.plusWeeks(52);
        while (later.isBefore(today)) {
            later = later.plusWeeks(52);
        }
        return later;
    }
}
