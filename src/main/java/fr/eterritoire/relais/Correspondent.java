package fr.eterritoire.relais;

import fr.eterritoire.accounts.Offices;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Territoire;

import java.util.Optional;

/// One of the two who write to one another.
public sealed interface Correspondent {
    /// As the other one reads it.
    String name();

    /// What messages to them are counted under.
    String countedAs();

    /// @param mail never shown; empty once they were erased
    record Person(String name, Optional<Email> mail) implements Correspondent {
        @Override
        public String countedAs() {
            return mail.map(Email::value).orElse("");
        }
    }

    /// A town hall, or an intercommunality: whoever works there answers in its name.
    record Office(Territoire territoire) implements Correspondent {
        /// « Mairie de Vouillé »
        @Override
        public String name() {
            return Offices.body(territoire);
        }

        @Override
        public String countedAs() {
            return "office " + territoire.id();
        }
    }
}
