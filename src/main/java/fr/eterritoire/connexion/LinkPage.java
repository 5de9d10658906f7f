package fr.eterritoire.connexion;

import fr.eterritoire.courrier.OperatorSettings;

/// What a mailed link shows before anything happens.
public record LinkPage(String link, Standing standing, OperatorSettings operator) {
    /// How the link stands in this browser.
    public enum Standing {
        GOOD,
        ANOTHER_BROWSER,
        OVER
    }
}
