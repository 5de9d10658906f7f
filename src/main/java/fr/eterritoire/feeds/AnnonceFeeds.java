package fr.eterritoire.feeds;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.annonces.Annonces;
import fr.eterritoire.annonces.Choice;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Addresses;

import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The newest annonces of a list, as feeds.
@Component
class AnnonceFeeds {
    private static final int NEWEST = 50;

    private final Annonces annonces;
    private final Addresses addresses;
    private final InstantSource clock;

    AnnonceFeeds(Annonces annonces, Addresses addresses, InstantSource clock) {
        this.annonces = annonces;
        this.addresses = addresses;
        this.clock = clock;
    }

    FeedAnswer news(Choice choice, NewsFormat format) {
        var territoire = choice.scope().territoire();
        var listed = annonces.listed(choice, NEWEST);
        var lives = listed.lives().stream().map(AnnonceFeeds::shown).toList();
        var page = addresses.absolute(territoire.path() + "/annonces");
        var heading =
                new Heading(
                        named(choice),
                        words("feeds.about-annonces", territoire.name()),
                        territoire.zone(),
                        page + choice.query(),
                        page + format.extension() + choice.query());
        var id = "eterritoire:annonces:" + territoire.id() + choice.query();
        var today = LocalDate.ofInstant(clock.instant(), territoire.zone());
        return new FeedAnswer(
                octets(format, id, heading, lives, today),
                format.mediaType(),
                "annonces" + format.extension(),
                lives.stream().map(Live::changedAt).max(Comparator.naturalOrder()),
                listed.freshness());
    }

    private byte[] octets(
            NewsFormat format, String id, Heading heading, List<Live> lives, LocalDate today) {
        return switch (format) {
            case RSS -> RssText.of(heading, lives, addresses::absolute);
            case ATOM -> AtomText.of(id, heading, lives, addresses::absolute);
            case JSON -> JsonFeedText.of(heading, lives, today, addresses::absolute);
        };
    }

    private static String named(Choice choice) {
        var name = words("annonces.of", choice.scope().territoire().name());
        return choice.inWords().isEmpty() ? name : name + "\u00a0: " + choice.inWords();
    }

    /// Nothing of what is confidential leaves by a feed.
    private static Live shown(Live live) {
        return new Live(
                live.id(),
                live.edition(),
                ((Annonce) live.content()).shown(),
                live.owner(),
                live.slug(),
                live.publishedAt(),
                live.changedAt());
    }
}
