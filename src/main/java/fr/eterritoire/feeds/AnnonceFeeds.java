package fr.eterritoire.feeds;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.annonces.Annonces;
import fr.eterritoire.annonces.Choice;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.publication.Live;

import org.springframework.stereotype.Component;

/// The newest annonces of a list, as feeds.
@Component
class AnnonceFeeds {
    private static final int NEWEST = 50;

    private final Annonces annonces;
    private final News news;

    AnnonceFeeds(Annonces annonces, News news) {
        this.annonces = annonces;
        this.news = news;
    }

    FeedAnswer news(Choice choice, NewsFormat format) {
        var territoire = choice.scope().territoire();
        var listed = annonces.listed(choice, NEWEST);
        var newest =
                new News.Newest(
                        "annonces",
                        territoire,
                        named(choice),
                        words("feeds.about-annonces", territoire.name()),
                        choice.query(),
                        listed.lives().stream().map(AnnonceFeeds::shown).toList(),
                        listed.freshness());
        return news.answer(newest, format);
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
