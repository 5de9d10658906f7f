package fr.eterritoire.feeds;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.annuaire.Annuaire;
import fr.eterritoire.annuaire.Choice;

import org.springframework.stereotype.Component;

/// The annuaire for other programs: what has changed last, for readers; of JSON, which sites show
/// as a list of their own, a whole village.
@Component
class FicheFeeds {
    private static final int NEWEST = 50;
    private static final int A_VILLAGE = 500;

    private final Annuaire annuaire;
    private final News news;

    FicheFeeds(Annuaire annuaire, News news) {
        this.annuaire = annuaire;
        this.news = news;
    }

    FeedAnswer news(Choice choice, NewsFormat format) {
        var territoire = choice.scope().territoire();
        var most = format == NewsFormat.JSON ? A_VILLAGE : NEWEST;
        var listed = annuaire.changedLast(choice, most);
        var newest =
                new News.Newest(
                        "annuaire",
                        territoire,
                        named(choice),
                        words("feeds.about-annuaire", territoire.name()),
                        choice.query(),
                        listed.lives(),
                        listed.freshness());
        return news.answer(newest, format);
    }

    private static String named(Choice choice) {
        var name = words("annuaire.of", choice.scope().territoire().name());
        return choice.inWords().isEmpty() ? name : name + "\u00a0: " + choice.inWords();
    }
}
