package fr.eterritoire.bureau;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.territoire.Territoire;

import org.springframework.web.util.UriComponentsBuilder;

import java.util.List;
import java.util.Optional;

/// The journal of one territory, or the part that was asked for.
///
/// @param office its code in addresses of the office
/// @param next the row after which the list goes on, if it does
public record JournalPage(
        Agent agent,
        Territoire territoire,
        String office,
        JournalForm form,
        List<Choice> acts,
        List<Choice> people,
        List<Line> lines,
        Optional<Long> next) {

    /// Something to choose in a list, and what it stands for.
    public record Choice(String value, String words) {}

    /// One act, in words.
    ///
    /// @param at as machines read it
    /// @param link where its subject can be read, if it is public
    public record Line(
            String at,
            String when,
            String who,
            String act,
            String subject,
            Optional<String> link,
            String why) {}

    /// Whether it is a part that was asked for.
    public boolean isAsked() {
        return !(form.du() + form.au() + form.acte() + form.par()).isEmpty();
    }

    /// The same question, as a file.
    public String file() {
        return address("journal.csv").build().encode().toUriString();
    }

    public Optional<String> nextPage() {
        return next.map(
                row -> address("journal").queryParam("avant", row).build().encode().toUriString());
    }

    private UriComponentsBuilder address(String what) {
        return UriComponentsBuilder.fromPath("/mairie/" + office + "/" + what)
                .queryParam("du", form.du())
                .queryParam("au", form.au())
                .queryParam("acte", form.acte())
                .queryParam("par", form.par());
    }
}
