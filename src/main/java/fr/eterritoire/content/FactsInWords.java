package fr.eterritoire.content;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The facts of an event as short lines: what it costs, for whom, whom to ask. The page, the letter
/// and the poster say them in the same words.
public final class FactsInWords {
    private FactsInWords() {}

    /// @param label « Tarif »
    /// @param href where it leads, when it leads somewhere
    public record Fact(String label, String words, Optional<String> href) {
        Fact(String label, String words) {
            this(label, words, Optional.empty());
        }
    }

    public static List<Fact> of(Evenement evenement) {
        var facts = new ArrayList<Fact>();
        prices(evenement.prices()).ifPresent(words -> facts.add(new Fact("Tarif", words)));
        if (!evenement.organisers().isEmpty()) {
            facts.add(
                    new Fact(
                            evenement.organisers().size() > 1 ? "Organisateurs" : "Organisateur",
                            String.join(", ", evenement.organisers())));
        }
        evenement
                .place()
                .online()
                .ifPresent(
                        link ->
                                facts.add(
                                        new Fact(
                                                "En ligne",
                                                "Suivre en ligne",
                                                Optional.of(link.toString()))));
        booking(evenement.booking()).forEach(facts::add);
        ages(evenement.ages()).ifPresent(words -> facts.add(new Fact("Public", words)));
        evenement.ifRain().ifPresent(words -> facts.add(new Fact("S’il pleut", words)));
        evenement.accessibility().stream()
                .sorted()
                .forEach(access -> facts.add(new Fact("Accessibilité", access.words())));
        evenement.contact().ifPresent(contact -> facts.addAll(contact(contact)));
        return facts;
    }

    private static Stream<Fact> booking(Booking booking) {
        return Stream.of(
                        booking.link()
                                .map(
                                        link ->
                                                new Fact(
                                                        "Réservation",
                                                        "Réserver en ligne",
                                                        Optional.of(link.toString()))),
                        booking.phone()
                                .map(
                                        phone ->
                                                new Fact(
                                                        "Réservation",
                                                        phone,
                                                        Optional.of(tel(phone)))),
                        booking.mail()
                                .map(
                                        mail ->
                                                new Fact(
                                                        "Réservation",
                                                        mail,
                                                        Optional.of("mailto:" + mail))))
                .flatMap(Optional::stream);
    }

    private static List<Fact> contact(Contact contact) {
        var facts = new ArrayList<Fact>();
        contact.phone()
                .ifPresentOrElse(
                        phone ->
                                facts.add(
                                        new Fact(
                                                "Contact",
                                                contact.name() + " " + phone,
                                                Optional.of(tel(phone)))),
                        () -> {
                            if (!contact.name().isBlank()) {
                                facts.add(new Fact("Contact", contact.name()));
                            }
                        });
        contact.site()
                .ifPresent(
                        site ->
                                facts.add(
                                        new Fact(
                                                "Site",
                                                site.getHost(),
                                                Optional.of(site.toString()))));
        return facts;
    }

    private static String tel(String phone) {
        return "tel:" + phone.replaceAll("[^0-9+]", "");
    }

    public static Optional<String> prices(Prices prices) {
        return switch (prices) {
            case Prices.Unsaid _ -> Optional.empty();
            case Prices.Free _ -> Optional.of("Gratuit");
            case Prices.Paid paid ->
                    Optional.of(
                            paid.list().stream()
                                    .map(FactsInWords::price)
                                    .collect(Collectors.joining(", ")));
        };
    }

    public static boolean isFree(Evenement evenement) {
        return evenement.prices() instanceof Prices.Free;
    }

    private static String price(Prices.Price price) {
        var euros =
                price.amount()
                        .map(
                                amount ->
                                        (amount.stripTrailingZeros().scale() <= 0
                                                        ? amount.toBigInteger().toString()
                                                        : amount.setScale(
                                                                        2,
                                                                        java.math.RoundingMode
                                                                                .HALF_UP)
                                                                .toString()
                                                                .replace('.', ','))
                                                + "\u00a0€");
        return Stream.of(Optional.of(price.label()).filter(label -> !label.isBlank()), euros)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\u00a0: "));
    }

    static Optional<String> ages(Ages ages) {
        if (ages.min().isPresent() && ages.max().isPresent()) {
            return Optional.of("De " + ages.min().get() + " à " + ages.max().get() + "\u00a0ans");
        }
        return ages.min()
                .map(min -> "Dès " + min + "\u00a0ans")
                .or(() -> ages.max().map(max -> "Jusqu’à " + max + "\u00a0ans"));
    }

    /// « Salle des fêtes, 3 rue du Stade, 86190 Vouillé »
    public static String place(Place place, Territoire territoire) {
        if (place.isOnlineOnly()) {
            return "En ligne";
        }
        return Stream.of(place.venue(), place.address(), townOf(territoire))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String townOf(Territoire territoire) {
        return territoire instanceof Commune commune && commune.postcodes().size() == 1
                ? commune.postcodes().getFirst() + " " + commune.name()
                : territoire.name().name();
    }
}
