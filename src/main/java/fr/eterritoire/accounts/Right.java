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
        // what the town hall writes itself, and all that it lists
        get("/mairie/annonces", Role.READER),
        get("/mairie/{office}/annonces", Role.READER),
        get("/mairie/{office}/annonces/nouvelle", Role.EDITOR),
        post("/mairie/{office}/annonces/nouvelle", Role.EDITOR),
        get("/mairie/{office}/annonces/{id}", Role.READER),
        get("/mairie/{office}/annonces/{id}/correction", Role.EDITOR),
        post("/mairie/{office}/annonces/{id}/correction", Role.EDITOR),
        get("/mairie/{office}/annonces/{id}/retrait", Role.EDITOR),
        post("/mairie/{office}/annonces/{id}/retrait", Role.EDITOR),
        post("/mairie/{office}/annonces/{id}/statut", Role.EDITOR),
        post("/mairie/{office}/annonces/{id}/choix", Role.EDITOR),
        post("/mairie/{office}/annonces/{id}/annulation", Role.EDITOR),
        post("/mairie/{office}/brouillons", Role.EDITOR),
        get("/mairie/{office}/brouillons/{id}", Role.EDITOR),
        post("/mairie/{office}/brouillons/{id}", Role.EDITOR),
        post("/mairie/{office}/brouillons/{id}/garde", Role.EDITOR),
        get("/mairie/{office}/brouillons/{id}/relecture", Role.EDITOR),
        post("/mairie/{office}/brouillons/{id}/publication", Role.EDITOR),
        post("/mairie/{office}/brouillons/{id}/programmation", Role.EDITOR),
        post("/mairie/{office}/brouillons/{id}/deprogrammation", Role.EDITOR),
        post("/mairie/{office}/brouillons/{id}/suppression", Role.EDITOR),
        get("/mairie/{office}/affiches", Role.EDITOR),
        post("/mairie/{office}/affiches", Role.EDITOR),
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
