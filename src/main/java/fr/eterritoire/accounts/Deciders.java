package fr.eterritoire.accounts;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;

import java.util.Optional;

/// The door to who decides for a territory: its own address when it has given one, otherwise the
/// operator's moderators, who also step in when nobody answers.
@Component
public class Deciders {
    private final DecidersSettings settings;

    Deciders(DecidersSettings settings) {
        this.settings = settings;
    }

    /// The named recipient of proposals for this territory.
    public Email of(Territoire territoire) {
        return own(territoire).orElseGet(this::moderators);
    }

    /// Who steps in when {@link #of} does not answer; empty when it is the same.
    public Optional<Email> fallbackOf(Territoire territoire) {
        return Optional.of(moderators()).filter(moderators -> !moderators.equals(of(territoire)));
    }

    /// Whether the territory decides by itself.
    public boolean decidesItself(Territoire territoire) {
        return own(territoire).isPresent();
    }

    private Email moderators() {
        return new Email(settings.defaut());
    }

    private Optional<Email> own(Territoire territoire) {
        var code =
                switch (territoire) {
                    case Commune commune -> commune.code().value();
                    case Epci epci -> epci.siren().value();
                    default -> "";
                };
        return Optional.ofNullable(settings.territoires().get(code)).map(Email::new);
    }
}
