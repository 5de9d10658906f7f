package fr.eterritoire.auteur;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capabilities.Presented;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.accounts.Purpose;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Opens an author's private link: 404 when nobody knows it, 410 when its time is over.
@Component
class AuthorLinks {
    private final Capabilities capabilities;

    AuthorLinks(Capabilities capabilities) {
        this.capabilities = capabilities;
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
