package fr.eterritoire.accounts;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Territoires;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;

/// Who may sign in on a developer's computer, where their letters are read at `/dev/mails`: a
/// secretary and an administrator of Vouillé, and the operator's moderator of the Vienne.
@Component
@Profile("dev")
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty("eterritoire.exemples")
class PeopleToTry {
    private final People people;
    private final Territoires territoires;

    PeopleToTry(People people, Territoires territoires) {
        this.people = people;
        this.territoires = territoires;
    }

    /// Once, before anybody is known, and before what they are to read.
    @Order(Ordered.LOWEST_PRECEDENCE - 1)
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void comeIn() {
        var vouille = territoires.findCommune(new CodeInsee("86294"));
        if (!people.areNone() || vouille.isEmpty()) {
            return;
        }
        var here = vouille.get();
        people.open(here);
        people.give(known("secretaire@vouille.test", "Jeanne Martin"), here, Role.MODERATOR, NONE);
        people.give(known("maire@vouille.test", "Paul Girard"), here, Role.ADMINISTRATOR, NONE);
        people.give(
                known("moderateurs@eterritoire.test", "Claire Petit"),
                here.departement(),
                Role.MODERATOR,
                NONE);
    }

    private static final Optional<PersonId> NONE = Optional.empty();

    private PersonId known(String mail, String name) {
        return people.known(new Email(mail), name).id();
    }
}
