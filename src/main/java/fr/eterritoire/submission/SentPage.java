package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.territoire.Territoire;

/// What the page after sending shows.
public record SentPage(Territoire territoire, Content content, String sender) {
    public String title() {
        return content.title();
    }

    /// Where it will be listed.
    public String list() {
        return territoire.path()
                + switch (content) {
                    case Evenement _ -> "/agenda";
                    case Annonce _ -> "/annonces";
                    case Fiche _ -> "/annuaire";
                };
    }

    public String listName() {
        return switch (content) {
            case Evenement _ -> words("submission.the-agenda-of", territoire.name());
            case Annonce _ -> words("submission.the-annonces-of", territoire.name());
            case Fiche _ -> words("submission.the-annuaire-of", territoire.name());
        };
    }
}
