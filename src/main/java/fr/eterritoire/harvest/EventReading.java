package fr.eterritoire.harvest;

import fr.eterritoire.content.Ages;
import fr.eterritoire.content.Booking;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.Issuer;
import fr.eterritoire.content.Source;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.text.RichText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes an event of an item, or says why that cannot be.
final class EventReading {
    private static final int LONGEST_TEXT = 10_000;
    private static final int OLDEST = 99;
    private static final Pattern CANCELLED = said("annulée?s?");
    private static final Pattern POSTPONED = said("reportée?s?");
    private static final Pattern FULL = said("complet");

    private EventReading() {}

    /// In brackets, or first in the title.
    private static Pattern said(String word) {
        return Pattern.compile(
                "(?iu)[\\[(/]\\s*" + word + "\\s*[!\\])/]|^\\W*" + word + "\\s*[!:–|-]");
    }

    /// @param at when the file is read
    /// @param weeks by how many its dates are moved, 0 to keep them as they are
    static Reading<Evenement> read(Item item, Commune commune, Instant at, int weeks) {
        if (Words.line(item.titre()).isEmpty()) {
            return new Reading.Refused<>("aucun titre");
        }
        return SourceDates.read(item, commune.zone())
                .then(dates -> new Reading.Read<>(evenement(item, dates, at, weeks)));
    }

    private static Evenement evenement(Item item, SourceDates.Known known, Instant at, int weeks) {
        var title = Words.cut(Words.line(item.titre()), Content.LONGEST_TITLE);
        var type = TypeGuess.of(item);
        return new Evenement(
                title,
                type,
                TypeGuess.others(item, type),
                Shift.by(weeks, known.dates()),
                status(title),
                Optional.empty(),
                Optional.empty(),
                description(item, known.note()),
                List.of(),
                WhereReading.place(item),
                new Issuer(Issuer.Kind.AGENDA, announcer(item)),
                List.of(),
                PriceWords.prices(item.conditions()),
                booking(item),
                ages(item),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                "fr",
                Optional.of(source(item, at, weeks)),
                Optional.empty());
    }

    private static String announcer(Item item) {
        return item.agenda().isBlank() ? Feed.of(item).publisher() : Words.line(item.agenda());
    }

    private static Source source(Item item, Instant at, int weeks) {
        return new Source(
                Feed.of(item).publisher(),
                item.id(),
                item.licence(),
                WhereReading.link(item.url()),
                at,
                weeks);
    }

    private static EventStatus status(String title) {
        if (CANCELLED.matcher(title).find()) {
            return EventStatus.CANCELLED;
        }
        if (POSTPONED.matcher(title).find()) {
            return EventStatus.POSTPONED;
        }
        return FULL.matcher(title).find() ? EventStatus.FULL : EventStatus.SCHEDULED;
    }

    private static RichText description(Item item, String note) {
        var text = item.description().isBlank() ? item.resume() : item.description();
        var parts =
                new ArrayList<>(
                        List.of(
                                Words.cut(
                                        text.replaceFirst("\\s*\\(\\.\\.\\.\\)$", "…"),
                                        LONGEST_TEXT)));
        PriceWords.besides(item.conditions())
                .ifPresent(words -> parts.add("Conditions\u00a0: " + words));
        parts.add(note);
        return RichText.ofPlain(String.join("\n\n", parts));
    }

    /// Sources show how to book on their own page.
    private static Booking booking(Item item) {
        return PriceWords.asksToBook(item.conditions())
                ? new Booking(WhereReading.link(item.url()), Optional.empty(), Optional.empty())
                : Booking.NONE;
    }

    /// « De 0 à 99 ans » is everybody.
    private static Ages ages(Item item) {
        var min = item.ageMin().filter(years -> years > 0);
        var max = item.ageMax().filter(years -> years > 0 && years < OLDEST);
        return min.isPresent() && max.isPresent() && min.get() > max.get()
                ? Ages.ALL
                : new Ages(min, max);
    }
}
