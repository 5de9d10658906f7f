package fr.eterritoire.accounts;

import java.util.Arrays;
import java.util.Optional;

/// Who may do what in the office: one line for each route, in this one place. A route without a
/// line answers nobody, and fails the build. Routes with `{office}` act for that territory: who
/// does not serve it is answered 404, who serves it in a lesser role 403.
///
/// @param method `GET` or `POST`
/// @param route the pattern its controller declares
/// @param role what is needed there; for routes without `{office}` being signed in is enough
public record Right(String method, String route, Role role) {
    private static final Right[] ALL = {
        get("/mairie", Role.READER),
        get("/mairie/attente", Role.READER),
        post("/mairie/publications", Role.MODERATOR),
        get("/mairie/{office}/propositions/{id}", Role.READER),
        get("/mairie/{office}/propositions/{id}/attente", Role.READER),
        post("/mairie/{office}/propositions/{id}/approbation", Role.MODERATOR),
        post("/mairie/{office}/propositions/{id}/correction", Role.MODERATOR),
        post("/mairie/{office}/propositions/{id}/refus", Role.MODERATOR),
        post("/mairie/{office}/propositions/{id}/transmission", Role.MODERATOR),
        post("/mairie/{office}/propositions/{id}/fusion", Role.MODERATOR),
        post("/mairie/{office}/propositions/{id}/annulation", Role.MODERATOR),
        get("/mairie/{office}/propositions/{id}/edition", Role.MODERATOR),
        post("/mairie/{office}/propositions/{id}/edition", Role.MODERATOR),
        get("/mairie/{office}/signalements/{id}", Role.READER),
        post("/mairie/{office}/signalements/{id}/maintien", Role.MODERATOR),
        post("/mairie/{office}/signalements/{id}/retrait", Role.MODERATOR),
        post("/mairie/{office}/signalements/{id}/cloture", Role.MODERATOR),
        post("/mairie/{office}/signalements/{id}/annulation", Role.MODERATOR),
        get("/mairie/{office}/reglages/courriel", Role.ADMINISTRATOR),
        post("/mairie/{office}/reglages/courriel", Role.ADMINISTRATOR),
        post("/mairie/{office}/reglages/courriel/{id}/retrait", Role.ADMINISTRATOR),
    };

    private static Right get(String route, Role role) {
        return new Right("GET", route, role);
    }

    private static Right post(String route, Role role) {
        return new Right("POST", route, role);
    }

    /// The line of a route, if it has one.
    static Optional<Right> of(String method, String route) {
        return Arrays.stream(ALL)
                .filter(right -> right.route.equals(route))
                .filter(right -> right.method.equals(method.equals("HEAD") ? "GET" : method))
                .findFirst();
    }

    boolean namesOffice() {
        return route.contains("{office}");
    }
}
