package fr.eterritoire.search;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.sentences.Kind;
import fr.eterritoire.sentences.Understood;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The kinds of what was found, and the orders in which it can stand.
public final class Tabs {
    /// @param chosen it is what is shown
    /// @param more whether there may be more than were counted
    public record Tab(String name, long count, String address, boolean chosen, boolean more) {
        private Tab(String name, long count, String address, boolean chosen) {
            this(name, count, address, chosen, false);
        }

        public String counted() {
            return words(more ? "search.number-and-more" : "search.number", count);
        }
    }

    private final Question question;
    private final long shown;
    private final Map<Kind, Long> counts;
    private final int places;

    /// @param shown how many there are of what was chosen
    /// @param counts of each kind, whichever was chosen
    Tabs(Question question, long shown, Map<Kind, Long> counts, int places) {
        this.question = question;
        this.shown = shown;
        this.counts = counts;
        this.places = places;
    }

    /// All, each kind, and communes: what there is none of is left out.
    List<Tab> kinds() {
        var asked = question.asked();
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        var isAll = asked.kinds().isEmpty() && asked.types().isEmpty() && !question.showsPlaces();
        var tabs = new ArrayList<Tab>();
        tabs.add(tab(words("search.all"), all, "", isAll));
        tabs.add(of(Kind.EVENEMENT, "evenements"));
        tabs.add(of(Kind.ANNONCE, "annonces"));
        tabs.add(of(Kind.FICHE, "annuaire"));
        tabs.add(
                new Tab(
                        words("search.communes"),
                        places,
                        Chips.address(question.form().with("voir", "communes")),
                        question.showsPlaces(),
                        places >= SearchPages.MOST_PLACES));
        return tabs.stream().filter(tab -> tab.count > 0).toList();
    }

    private Tab of(Kind kind, String named) {
        var prefix = kind.name().toLowerCase(Locale.ROOT) + ":";
        var isOfType = question.asked().types().stream().anyMatch(type -> type.startsWith(prefix));
        var chosen =
                !question.showsPlaces() && (isOfType || question.asked().kinds().contains(kind));
        return tab(Chips.kind(kind), chosen ? shown : counts.getOrDefault(kind, 0L), named, chosen);
    }

    /// Of a kind, whatever type of it was chosen.
    private Tab tab(String name, long count, String kind, boolean chosen) {
        var form = question.without(Understood.Nature.class).without("type").with("voir", kind);
        var isTyped = question.understood().find(Understood.Types.class).isPresent();
        var whole = isTyped ? form.plus("sans", "type") : form;
        return new Tab(name, count, Chips.address(whole), chosen);
    }

    static List<Tab> orders(Question question) {
        var hasWords = !question.asked().words().isEmpty();
        var hasMiddle = question.asked().where() instanceof Where.Around;
        return Stream.of(Asked.Order.values())
                .filter(order -> order != Asked.Order.DISTANCE || hasMiddle)
                .filter(order -> order != Asked.Order.RELEVANCE || hasWords)
                .map(order -> order(question, order))
                .toList();
    }

    private static Tab order(Question question, Asked.Order order) {
        var name =
                switch (order) {
                    case RELEVANCE -> words("search.by-relevance");
                    case DATE -> words("search.by-date");
                    case DISTANCE -> words("search.nearest");
                };
        var written = order == Asked.Order.RELEVANCE ? "" : order.name().toLowerCase(Locale.ROOT);
        return new Tab(
                name,
                0,
                Chips.address(question.form().with("tri", written)),
                question.asked().order() == order);
    }
}
