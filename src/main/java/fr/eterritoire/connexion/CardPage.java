package fr.eterritoire.connexion;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.courrier.OperatorSettings;

import java.util.List;

/// A card of codes, before it is made and then, once, to be printed.
///
/// @param codes none before it is made
/// @param replaces whether its owner has one that this one replaces
/// @param madeOn the day, as it is said
public record CardPage(
        Agent agent,
        List<String> codes,
        boolean replaces,
        String madeOn,
        Onward onward,
        OperatorSettings operator) {
    public String next() {
        return onward.path();
    }

    /// Whoever has proved nothing else yet tries the card at once.
    public String after() {
        return agent.secondFactor()
                ? onward.path()
                : "/connexion/second-facteur?suite=" + onward.encoded();
    }
}
