package fr.eterritoire;

import org.springframework.util.MultiValueMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// Somebody of a town hall who writes: fills the form of the office, reads again, publishes.
final class Redactor {
    private final Clerk clerk;
    private final String office;

    /// @param office `/mairie/86294`
    Redactor(Clerk clerk, String office) {
        this.clerk = clerk;
        this.office = office;
    }

    static Redactor of(Clerk clerk, Village.Commune commune) {
        return new Redactor(clerk, "/mairie/" + commune.insee);
    }

    Clerk clerk() {
        return clerk;
    }

    String path(String rest) {
        return office + rest;
    }

    static Map<String, String> answers(String title, LocalDate day) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("titre", title);
        answers.put("type", "fete");
        answers.put("date", day.toString());
        answers.put("debut", "20:30");
        answers.put("fin", "23:30");
        answers.put("lieu", "Place de la Mairie");
        answers.put("organisateur", "Mairie");
        answers.put("emetteur", "MAIRIE");
        return answers;
    }

    /// Sends the form to be read again.
    ///
    /// @return the page that reads it again, or the form with its faults
    Page write(Map<String, String> answers) {
        clerk.get(path("/annonces/nouvelle"));
        return followed(clerk.post(path("/annonces/nouvelle"), answers));
    }

    Page write(MultiValueMap<String, String> answers) {
        clerk.get(path("/annonces/nouvelle"));
        return followed(clerk.post(path("/annonces/nouvelle"), answers));
    }

    /// The address of the draft that such a page is about.
    static String draftOf(Page review) {
        return review.asked().replace("/relecture", "");
    }

    /// Publishes what was just read again.
    ///
    /// @return the page of the content in the office
    Page publish(Page review) {
        return followed(clerk.post(draftOf(review) + "/publication", Map.of()));
    }

    /// Written and published.
    ///
    /// @return the number of its content
    long publishes(String title, LocalDate day) {
        return contentOf(publish(write(answers(title, day))));
    }

    static long contentOf(Page page) {
        return Long.parseLong(page.asked().replaceFirst(".*/annonces/(\\d+).*", "$1"));
    }

    Page act(long content, String act, Map<String, String> answers) {
        clerk.get(path("/annonces/" + content));
        return followed(clerk.post(path("/annonces/" + content + act), answers));
    }

    Page show(long content) {
        return clerk.get(path("/annonces/" + content));
    }

    Page list(String shelf, String sought) {
        return clerk.get(path("/annonces?etat=" + shelf + "&q=" + sought));
    }

    Page followed(Page page) {
        return page.status() == 302 ? clerk.get(page.location()) : page;
    }
}
