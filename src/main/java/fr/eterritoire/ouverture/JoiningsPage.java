package fr.eterritoire.ouverture;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.territoire.Epci;

import java.util.List;

/// What an intercommunality sees of its communes.
///
/// @param lines what became of a table that was just sent
/// @param fault why that table could not be read, may be empty
/// @param typed what could not be taken, to be mended and sent again
public record JoiningsPage(
        Agent agent,
        Epci epci,
        List<Joining> communes,
        List<JoiningLine> lines,
        String fault,
        String typed) {

    public boolean mayInvite() {
        return agent.may(Role.ADMINISTRATOR, epci);
    }

    public long open() {
        return communes.stream().filter(joining -> joining.state() == Joining.State.OPEN).count();
    }

    public long sent() {
        return lines.stream().filter(line -> line.fault().isEmpty()).count();
    }

    public List<JoiningLine> faulty() {
        return lines.stream().filter(line -> !line.fault().isEmpty()).toList();
    }

    /// « Ouverte », « Invitée le 12 décembre 2026 »
    public String stateOf(Joining joining) {
        return switch (joining.state()) {
            case OPEN -> words("ouverture.joining-open");
            case CLAIMED -> words("ouverture.joining-claimed");
            case INVITED ->
                    words(
                            "ouverture.joining-invited",
                            Days.spoken(joining.invited().orElseThrow().at(), epci));
            case NOT_INVITED -> words("ouverture.joining-not");
        };
    }
}
