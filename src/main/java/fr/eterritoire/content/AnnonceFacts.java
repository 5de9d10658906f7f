package fr.eterritoire.content;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.FactsInWords.Fact;
import fr.eterritoire.text.SpokenDates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The facts of an annonce as short lines, amounts first, then what is of its type: the page, the
/// letter and the office say them in the same words.
final class AnnonceFacts {
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> besides = new ArrayList<>();

    private AnnonceFacts() {}

    static List<Fact> of(Annonce annonce) {
        var said = new AnnonceFacts();
        said.terms(annonce.terms());
        said.tick(
                annonce.isConfidential() && !isShown(annonce), words("content.fact-confidential"));
        if (!said.besides.isEmpty()) {
            said.say(words("content.fact-besides"), String.join(", ", said.besides));
        }
        if (!annonce.issuer().name().isEmpty()) {
            said.typed(words("content.fact-issuer"), Optional.of(annonce.issuer().name()));
        }
        annonce.siret().ifPresent(siret -> said.say(words("content.fact-siret"), siret.spaced()));
        annonce.contact()
                .ifPresent(contact -> FactsInWords.contact(contact).forEach(said.facts::add));
        said.say(words("content.fact-until"), SpokenDates.date(annonce.until()));
        said.facts.sort(Comparator.comparing(fact -> !fact.amount()));
        return List.copyOf(said.facts);
    }

    /// What the public reads of it names nobody, and its page says why.
    private static boolean isShown(Annonce annonce) {
        return annonce.issuer().name().isEmpty();
    }

    /// What a line of a list says beside its title.
    static List<String> brief(Terms terms) {
        var surface = terms.surface().map(metres -> words("content.fact-metres", metres));
        return Stream.of(first(terms), surface).flatMap(Optional::stream).toList();
    }

    /// What one asks first of its type: how one is hired, how many rooms, when it leaves.
    private static Optional<String> first(Terms terms) {
        return switch (terms) {
            case Terms.Job job -> Optional.of(job.contract().label());
            case Terms.Housing housing ->
                    housing.rooms().map(rooms -> words("content.fact-so-many-rooms", rooms));
            case Terms.Goods goods -> Optional.of(goods.handover().label());
            case Terms.Ride ride -> Optional.of(ride.time());
            case Terms.Volunteering volunteering -> volunteering.time();
            case Terms.Help help -> help.time();
            case Terms.Lost lost -> Optional.of(SpokenDates.shortDay(lost.day()));
            case Terms.Land _,
                    Terms.Takeover _,
                    Terms.Premises _,
                    Terms.Health _,
                    Terms.Project _ ->
                    Optional.empty();
        };
    }

    /// A rent is said to be one.
    static Optional<String> amount(Terms terms) {
        var deal =
                switch (terms) {
                    case Terms.Housing housing -> housing.deal();
                    case Terms.Land land -> land.deal();
                    case Terms.Premises premises -> premises.deal();
                    default -> Kinds.Deal.SALE;
                };
        return terms instanceof Terms.Job job
                ? job.pay().map(AnnonceFacts::pay)
                : terms.price()
                        .map(FactsInWords::euros)
                        .map(
                                euros ->
                                        deal == Kinds.Deal.RENT
                                                ? words("content.a-month", euros)
                                                : euros);
    }

    private void terms(Terms terms) {
        switch (terms) {
            case Terms.Job job -> job(job);
            case Terms.Housing housing -> housing(housing);
            case Terms.Land land -> {
                say(words("content.fact-it-is-for"), land.deal().label());
                say(words("content.fact-land-use"), land.use().label());
                surface(land.surface());
                price(land.deal(), land.price());
                tick(land.serviced(), words("content.fact-serviced"));
            }
            case Terms.Takeover takeover -> takeover(takeover);
            case Terms.Premises premises -> premises(premises);
            case Terms.Health health -> {
                typed(words("content.fact-profession"), Optional.of(health.profession()));
                typed(words("content.fact-premises"), health.premises());
                tick(health.lodging(), words("content.fact-lodging"));
                typed(words("content.fact-aid"), health.aid());
                from(health.from());
            }
            case Terms.Project project -> {
                typed(words("content.fact-trade"), Optional.of(project.trade()));
                typed(words("content.fact-area-sought"), Optional.of(project.area()));
                surface(project.surface());
                money(words("content.fact-budget"), project.price());
                from(project.from());
            }
            case Terms.Volunteering volunteering -> {
                typed(words("content.fact-time"), volunteering.time());
                from(volunteering.from());
            }
            case Terms.Help help -> typed(words("content.fact-time"), help.time());
            case Terms.Ride ride -> ride(ride);
            case Terms.Goods goods -> {
                say(words("content.fact-it-is-for"), goods.handover().label());
                money(words("content.fact-price"), goods.price());
                typed(words("content.fact-condition"), goods.condition());
            }
            case Terms.Lost lost -> {
                say(words("content.fact-day"), SpokenDates.date(lost.day()));
                tick(lost.animal(), words("content.fact-animal"));
            }
        }
    }

    private void job(Terms.Job job) {
        say(words("content.fact-contract"), job.contract().label());
        say(
                words("content.fact-working-time"),
                job.partTime() ? words("content.fact-part-time") : words("content.fact-full-time"));
        job.pay()
                .ifPresent(
                        pay -> facts.add(Fact.amount(words("content.fact-pay"), pay(pay), false)));
        from(job.from());
        typed(words("content.fact-reference"), job.reference());
    }

    private static String pay(Terms.Pay pay) {
        var from = FactsInWords.euros(pay.from());
        return pay.to()
                        .map(to -> words("content.fact-pay-between", from, FactsInWords.euros(to)))
                        .orElse(from)
                + " "
                + pay.per().label();
    }

    private void housing(Terms.Housing housing) {
        say(words("content.fact-it-is-for"), housing.deal().label());
        say(words("content.fact-dwelling"), housing.dwelling().label());
        housing.rooms().ifPresent(rooms -> say(words("content.fact-rooms"), rooms.toString()));
        surface(housing.surface());
        price(housing.deal(), housing.price());
        tick(housing.furnished(), words("content.fact-furnished"));
        housing.energy().ifPresent(energy -> say(words("content.fact-energy"), energy.label()));
        from(housing.from());
    }

    private void takeover(Terms.Takeover takeover) {
        typed(words("content.fact-trade"), Optional.of(takeover.trade()));
        money(words("content.fact-sale-price"), takeover.price());
        money(words("content.fact-rent"), takeover.rent());
        surface(takeover.surface());
        takeover.turnover().ifPresent(band -> say(words("content.fact-turnover"), band.label()));
        tick(takeover.licence(), words("content.fact-licence"));
        tick(takeover.lodging(), words("content.fact-lodging"));
        typed(words("content.fact-equipment"), takeover.equipment());
        typed(words("content.fact-aid"), takeover.aid());
        typed(words("content.fact-reason"), takeover.reason());
        typed(words("content.fact-visit"), takeover.visit());
    }

    private void premises(Terms.Premises premises) {
        say(words("content.fact-it-is-for"), premises.deal().label());
        typed(words("content.fact-use"), premises.use());
        surface(premises.surface());
        price(premises.deal(), premises.price());
        tick(premises.lodging(), words("content.fact-lodging"));
        typed(words("content.fact-equipment"), premises.equipment());
        typed(words("content.fact-aid"), premises.aid());
        typed(words("content.fact-visit"), premises.visit());
        from(premises.from());
    }

    private void ride(Terms.Ride ride) {
        typed(words("content.fact-ride-start"), Optional.of(ride.start()));
        typed(words("content.fact-ride-end"), Optional.of(ride.end()));
        typed(words("content.fact-time"), Optional.of(ride.time()));
        ride.seats().ifPresent(seats -> say(words("content.fact-seats"), seats.toString()));
        money(words("content.fact-cost-share"), ride.price());
    }

    private void price(Kinds.Deal deal, Optional<BigDecimal> amount) {
        money(
                deal == Kinds.Deal.RENT
                        ? words("content.fact-rent")
                        : words("content.fact-sale-price"),
                amount);
    }

    private void money(String label, Optional<BigDecimal> amount) {
        amount.map(FactsInWords::euros)
                .ifPresent(euros -> facts.add(Fact.amount(label, euros, false)));
    }

    private void surface(Optional<Integer> metres) {
        metres.ifPresent(m -> say(words("content.fact-surface"), words("content.fact-metres", m)));
    }

    private void from(Optional<LocalDate> day) {
        day.ifPresent(from -> say(words("content.fact-from"), SpokenDates.date(from)));
    }

    private void tick(boolean holds, String words) {
        if (holds) {
            besides.add(words);
        }
    }

    private void say(String label, String words) {
        facts.add(new Fact(label, words, Optional.empty()));
    }

    private void typed(String label, Optional<String> words) {
        words.ifPresent(said -> facts.add(Fact.typed(label, said)));
    }
}
