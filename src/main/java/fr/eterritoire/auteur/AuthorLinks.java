package fr.eterritoire.auteur;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capabilities.Presented;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.submission.Limits;
import fr.eterritoire.submission.SubmissionId;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Opens an author's private link: 404 when nobody knows it, 410 when its time is over.
@Component
class AuthorLinks {
    private final Capabilities capabilities;
    private final Limits limits;

    AuthorLinks(Capabilities capabilities, Limits limits) {
        this.capabilities = capabilities;
        this.limits = limits;
    }

    /// Whether it may act once more; it is counted if so (S-7.12).
    boolean mayAct(Capability link) {
        return limits.allowAuthor(new SubmissionId(link.subject()));
    }

    /// The same as opened, to act: 429 when it has acted too often lately.
    Capability acting(String token) {
        var link = opened(token);
        if (!mayAct(link)) {
            throw new ResponseStatusException(
                    HttpStatus.TOO_MANY_REQUESTS, words("auteur.too-many-changes"));
        }
        return link;
    }

    Capability opened(String token) {
        return switch (capabilities.present(Purpose.AUTHOR, token)) {
            case Presented.Good(var capability) -> capability;
            case Presented.Used(var capability) -> capability;
            case Presented.Expired _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
