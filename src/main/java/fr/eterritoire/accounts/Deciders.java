package fr.eterritoire.accounts;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The door to who is asked on behalf of a territory: its own people, those of the intercommunality
/// it delegates to, or the operator's moderators; and who stands in when nobody answers.
@Component
public class Deciders {
    private final DecidersSettings settings;
    private final DecidersStore store;
    private final PeopleStore people;
    private final Territoires territoires;

    Deciders(
            DecidersSettings settings,
            DecidersStore store,
            PeopleStore people,
            Territoires territoires) {
        this.settings = settings;
        this.store = store;
        this.people = people;
        this.territoires = territoires;
    }

    /// Those who decide, and to whom a letter goes.
    ///
    /// @param recipients at least one
    public record Asked(Body body, List<Recipient> recipients) {}

    /// On whose authority they decide.
    public sealed interface Body {
        /// the town hall, or the intercommunality for what is its own
        record Itself(Territoire territoire) implements Body {}

        /// the intercommunality, for a commune that has delegated to it
        record Interco(Epci epci) implements Body {}

        record Operator() implements Body {}
    }

    /// @param byMail a link in the letter lets them decide: they were named for that. Others sign
    ///   in
    public record Recipient(Email mail, boolean byMail) {}

    /// Who is asked first.
    public Asked of(Territoire territoire) {
        return asked(territoire).getFirst();
    }

    /// Who stands in when [#of] does not answer; empty when there is nobody else.
    public Optional<Asked> fallbackOf(Territoire territoire) {
        return asked(territoire).stream().skip(1).findFirst();
    }

    /// Where authors may write to: never to the own address of a person.
    public Email addressOf(Territoire territoire) {
        return ownSetting(territoire).orElseGet(() -> new Email(settings.defaut()));
    }

    private List<Asked> asked(Territoire territoire) {
        return bodies(territoire).stream()
                .map(body -> new Asked(body, recipients(body, territoire)))
                .filter(asked -> !asked.recipients().isEmpty())
                .toList();
    }

    private List<Body> bodies(Territoire territoire) {
        var bodies = new ArrayList<Body>(List.of(new Body.Itself(territoire)));
        store.delegationOf(territoire.id())
                .ifPresent(
                        delegation ->
                                bodies.add(delegation.whole() ? 0 : 1, interco(delegation.epci())));
        bodies.add(new Body.Operator());
        return bodies;
    }

    private Body interco(int id) {
        return switch (territoires.territoire(id)) {
            case Epci epci -> new Body.Interco(epci);
            case Territoire other ->
                    throw new IllegalStateException("No intercommunality " + other);
        };
    }

    private List<Recipient> recipients(Body body, Territoire territoire) {
        return switch (body) {
            case Body.Itself(var itself) -> namedAndHolders(itself);
            case Body.Interco(var epci) -> namedAndHolders(epci);
            case Body.Operator _ -> operators(territoire);
        };
    }

    /// Whoever was named for the letters decides by them; other moderators sign in.
    private List<Recipient> namedAndHolders(Territoire territoire) {
        var recipients = new LinkedHashMap<Email, Recipient>();
        Stream.concat(ownSetting(territoire).stream(), store.namedFor(territoire.id()).stream())
                .forEach(mail -> recipients.put(mail, new Recipient(mail, true)));
        moderatorsOf(territoire)
                .forEach(mail -> recipients.putIfAbsent(mail, new Recipient(mail, false)));
        return List.copyOf(recipients.values());
    }

    /// Moderators of the département decide for communes that nobody has opened; where there is
    /// none, the operator's own address does.
    private List<Recipient> operators(Territoire territoire) {
        var moderators =
                territoire instanceof Commune commune && !people.isOpen(commune.id())
                        ? moderatorsOf(commune.departement())
                                .map(mail -> new Recipient(mail, false))
                                .toList()
                        : List.<Recipient>of();
        return moderators.isEmpty()
                ? List.of(new Recipient(new Email(settings.defaut()), true))
                : moderators;
    }

    private Stream<Email> moderatorsOf(Territoire territoire) {
        return people.holders(territoire.id()).stream()
                .filter(holder -> holder.role().includes(Role.MODERATOR))
                .map(holder -> holder.person().mail());
    }

    private Optional<Email> ownSetting(Territoire territoire) {
        var code =
                switch (territoire) {
                    case Commune commune -> commune.code().value();
                    case Epci epci -> epci.siren().value();
                    default -> "";
                };
        return Optional.ofNullable(settings.territoires().get(code)).map(Email::new);
    }
}
