package fr.eterritoire.accounts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// The door to the sessions that are open somewhere. On the command line there are none to end:
/// whoever lost a role there is refused at the next page all the same.
@Component
public class OpenSessions {
    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;

    OpenSessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions) {
        this.sessions = sessions;
    }

    /// Signs a person out everywhere (S-7.9).
    public void endAllOf(PersonId person) {
        sessions.ifAvailable(
                repository ->
                        repository
                                .findByPrincipalName(person.toString())
                                .keySet()
                                .forEach(repository::deleteById));
    }
}
