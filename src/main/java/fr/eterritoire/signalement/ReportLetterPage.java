package fr.eterritoire.signalement;

import fr.eterritoire.content.Content;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Words;

/// What each letter about a report shows.
///
/// @param link to answer, for whoever decides; to the announcement, for whoever reported
/// @param words what whoever decides had to say, may be empty
public record ReportLetterPage(
        Report report,
        Territoire territoire,
        Content content,
        String link,
        String words,
        boolean signIn) {

    /// « Bonjour Jeanne Martin, »
    public String greeting() {
        return report.said()
                .name()
                .map(name -> Words.words("courrier.hello-name", name))
                .orElseGet(() -> Words.words("courrier.hello"));
    }

    public String named() {
        return Naming.of(content);
    }
}
