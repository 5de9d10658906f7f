package fr.eterritoire.connexion;

import fr.eterritoire.accounts.Agent;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import java.util.Optional;

/// What is asked of somebody before they touch their own ways in: the second factor, once they have
/// one; to choose a first, that they signed in a moment ago.
@Component
class Proof {
    private final Factors factors;
    private final Sessions sessions;

    Proof(Factors factors, Sessions sessions) {
        this.factors = factors;
        this.sessions = sessions;
    }

    /// Where to go first, before reading or ending anything.
    Optional<String> askedFirst(Agent agent, Onward back) {
        return agent.secondFactor() || !factors.has(agent.id())
                ? Optional.empty()
                : Optional.of("redirect:/connexion/second-facteur?suite=" + back.encoded());
    }

    /// Where to go first, before adding a factor.
    Optional<String> askedBeforeAdding(Agent agent, HttpServletRequest request, Onward back) {
        if (agent.secondFactor()) {
            return Optional.empty();
        }
        return askedFirst(agent, back)
                .or(
                        () ->
                                sessions.isFresh(request)
                                        ? Optional.empty()
                                        : Optional.of(
                                                "redirect:/connexion?suite=" + back.encoded()));
    }

    /// Whether what somebody may do asks for a second factor anywhere (S-7.6).
    static boolean isNeededBy(Agent agent) {
        return agent.roles().values().stream().anyMatch(role -> role.needsSecondFactor());
    }
}
