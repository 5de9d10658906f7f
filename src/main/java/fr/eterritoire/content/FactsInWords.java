package fr.eterritoire.content;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Language;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
    /// @param typed the words are the author's own, in the language of the event
    /// @param amount what it costs or pays, which one looks for first
    public record Fact(
            String label, String words, Optional<String> href, boolean typed, boolean amount) {
        Fact(String label, String words, Optional<String> href) {
            this(label, words, href, false, false);
        }

        static Fact plain(String label, String words) {
            return new Fact(label, words, Optional.empty());
        }

        static Fact typed(String label, String words) {
            return new Fact(label, words, Optional.empty(), true, false);
        }

        static Fact amount(String label, String words, boolean typed) {
            return new Fact(label, words, Optional.empty(), typed, true);
        }
    }

    public static List<Fact> of(Annonce annonce) {
        return AnnonceFacts.of(annonce);
    }

    /// Without its hours, which the page writes day by day.
    public static List<Fact> of(Fiche fiche) {
        return FicheFacts.of(fiche);
    }

    /// When in the year it is, if that is all that is known.
    public static Optional<Fact> season(Fiche fiche) {
        return fiche.season().map(FicheFacts::season);
    }

    /// All of them, its hours on one line: for whoever decides.
    public static List<Fact> whole(Fiche fiche) {
        return FicheFacts.whole(fiche);
    }

    /// What a line of a list says of it: its contract, its surface.
    public static List<String> brief(Annonce annonce) {
        return AnnonceFacts.brief(annonce.terms());
    }

    /// What it costs or pays: « 650 € par mois ».
    public static Optional<String> amount(Annonce annonce) {
        return AnnonceFacts.amount(annonce.terms());
    }

    public static List<Fact> of(Evenement evenement) {
        return facts(evenement, true);
    }

    /// To whoever would go: what is cancelled is neither paid nor booked.
    public static List<Fact> toVisitors(Evenement evenement) {
        return facts(evenement, evenement.status() != EventStatus.CANCELLED);
    }

    private static List<Fact> facts(Evenement evenement, boolean isOn) {
        var facts = new ArrayList<Fact>();
        prices(evenement.prices())
                .filter(_ -> isOn)
                .ifPresent(
                        said ->
                                facts.add(
                                        Fact.amount(
                                                words("content.price"), said, !isFree(evenement))));
        if (!evenement.organisers().isEmpty()) {
            facts.add(
                    Fact.typed(
                            evenement.organisers().size() > 1
                                    ? words("content.organisers")
                                    : words("content.organiser"),
                            String.join(", ", evenement.organisers())));
        }
        evenement
                .topic()
                .map(topic -> Fact.plain(words("content.topic"), topic.label()))
                .ifPresent(facts::add);
        evenement
                .place()
                .online()
                .ifPresent(
                        link ->
                                facts.add(
                                        new Fact(
                                                words("content.online"),
                                                words("content.follow-online"),
                                                Optional.of(link.toString()))));
        booking(evenement.booking()).filter(_ -> isOn).forEach(facts::add);
        ages(evenement.ages())
                .map(said -> Fact.plain(words("content.public"), said))
                .ifPresent(facts::add);
        evenement
                .ifRain()
                .ifPresent(said -> facts.add(Fact.typed(words("content.if-it-rains"), said)));
        evenement.accessibility().stream()
                .sorted()
                .map(access -> Fact.plain(words("content.accessibility"), access.words()))
                .forEach(facts::add);
        evenement.contact().ifPresent(contact -> facts.addAll(contact(contact)));
        return facts;
    }

    private static Stream<Fact> booking(Booking booking) {
        return Stream.of(
                        booking.link()
                                .map(
                                        link ->
                                                new Fact(
                                                        words("content.booking"),
                                                        words("content.book-online"),
                                                        Optional.of(link.toString()))),
                        booking.phone()
                                .map(
                                        phone ->
                                                new Fact(
                                                        words("content.booking"),
                                                        phone,
                                                        Optional.of(tel(phone)))),
                        booking.mail()
                                .map(
                                        mail ->
                                                new Fact(
                                                        words("content.booking"),
                                                        mail,
                                                        Optional.of("mailto:" + mail))))
                .flatMap(Optional::stream);
    }

    static List<Fact> contact(Contact contact) {
        var facts = new ArrayList<Fact>();
        contact.phone()
                .ifPresentOrElse(
                        phone ->
                                facts.add(
                                        new Fact(
                                                words("content.contact"),
                                                (contact.name() + " " + phone).strip(),
                                                Optional.of(tel(phone)))),
                        () -> {
                            if (!contact.name().isBlank()) {
                                facts.add(Fact.typed(words("content.contact"), contact.name()));
                            }
                        });
        contact.site()
                .ifPresent(
                        site ->
                                facts.add(
                                        new Fact(
                                                words("content.site"),
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
            case Prices.Free _ -> Optional.of(words("content.free"));
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
        var amount = price.amount().map(FactsInWords::euros);
        if (price.label().isBlank()) {
            return amount.orElse("");
        }
        return amount.map(euros -> words("content.labelled", price.label(), euros))
                .orElse(price.label());
    }

    /// « 8 € », « 8,50 € »
    static String euros(BigDecimal amount) {
        var isWhole = amount.stripTrailingZeros().scale() <= 0;
        var digits = isWhole ? amount.toBigInteger() : amount.setScale(2, RoundingMode.HALF_UP);
        return words("content.euros", grouped(digits.toString()).replace(".", words("text.point")));
    }

    /// « 85 000 », with spaces that do not break; 85,000 in English.
    private static String grouped(String digits) {
        var whole = digits.split("\\.")[0];
        return Language.spoken().number(Long.parseLong(whole)) + digits.substring(whole.length());
    }

    static Optional<String> ages(Ages ages) {
        if (ages.min().isPresent() && ages.max().isPresent()) {
            return Optional.of(words("content.ages-between", ages.min().get(), ages.max().get()));
        }
        return ages.min()
                .map(min -> words("content.ages-from", min))
                .or(() -> ages.max().map(max -> words("content.ages-to", max)));
    }

    /// « Salle des fêtes, 3 rue du Stade, 86190 Vouillé »
    public static String place(Place place, Territoire territoire) {
        if (place.isOnlineOnly()) {
            return words("content.online");
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
