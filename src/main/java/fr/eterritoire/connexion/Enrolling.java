package fr.eterritoire.connexion;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.courrier.OperatorSettings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.Optional;

/// What adding any second factor has in common: whoever has one shows it first, and goes on with
/// the new one.
@Component
class Enrolling {
    private final Sessions sessions;
    private final Proof proof;
    private final OperatorSettings operator;

    Enrolling(Sessions sessions, Proof proof, OperatorSettings operator) {
        this.sessions = sessions;
        this.proof = proof;
        this.operator = operator;
    }

    /// Where to go before; empty for whoever may add one now.
    ///
    /// @param way `cle`, `application` or `carte`
    Optional<String> asksFirst(Agent agent, String way, String suite, HttpServletRequest request) {
        return proof.askedBeforeAdding(agent, request, Labels.asking(way, suite));
    }

    /// Shows the form, blank or with what is wrong.
    ///
    /// @param secret of an application, as it is typed; else empty
    String form(
            String view,
            Agent agent,
            String label,
            String secret,
            String suite,
            Optional<String> fault,
            Model model) {
        var onward = Labels.onward(suite);
        model.addAttribute("page", new EnrolPage(agent, label, secret, onward, fault, operator));
        return view;
    }

    /// It is added: this session has proven it twice.
    String goesOn(
            Agent agent, String suite, HttpServletRequest request, HttpServletResponse response) {
        sessions.raise(agent.id(), request, response);
        return Labels.onward(suite).redirect();
    }
}
