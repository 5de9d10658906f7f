package fr.eterritoire.opposition;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.RichText;
import fr.eterritoire.text.SpokenDates;

import java.time.Instant;
import java.util.Optional;

/// Councillors who are not of the majority, as they call themselves together, and what they say.
///
/// @param mail where their links go; empty once it was erased
public record Group(
        long id,
        Territoire territoire,
        String name,
        Optional<Email> mail,
        Instant since,
        Optional<Said> said) {

    /// Their text, as they wrote it.
    public record Said(String words, Instant at) {
        public RichText shown() {
            return RichText.ofPlain(words);
        }
    }

    public String sinceInWords() {
        return day(since);
    }

    public String saidInWords() {
        return said.map(text -> day(text.at())).orElse("");
    }

    /// What they wrote last; empty when nothing yet.
    public String words() {
        return said.map(Said::words).orElse("");
    }

    private String day(Instant at) {
        return SpokenDates.date(at.atZone(territoire.zone()).toLocalDate());
    }
}
