package fr.eterritoire.accounts;

import java.util.Arrays;
import java.util.Optional;

/// Who may do what in the office: one line for each route, in this one place. A route without a
/// line answers nobody, and fails the build. Routes with `{office}` act for that territory: who
/// does not serve it is answered 404, who serves it in a lesser role 403. Routes under
/// `/mairie/plateforme` act for France as a whole, in the same way: they are the operator's.
///
/// @param method `GET` or `POST`
/// @param route the pattern its controller declares
/// @param role what is needed there; for routes that act for no territory being signed in is enough
public record Right(String method, String route, Role role) {
    private static final Right[] ALL = {
        get("/mairie", Role.READER),
        get("/mairie/attente", Role.READER),
        post("/mairie/publications", Role.MODERATOR),
        get("/mairie/{office}", Role.READER),
        get("/mairie/{office}/propositions/{id}", Role.READER),
        get("/mairie/{office}/propositions/{id}/attente", Role.READER),
        post("/mairie/{office}/propositions/{id}/approbation", Role.MODERATOR),
        // trust commits the town hall for a year: only its own administrators give it
        post("/mairie/{office}/propositions/{id}/confiance", Role.ADMINISTRATOR),
        get("/mairie/{office}/confiance", Role.READER),
        post("/mairie/{office}/confiance/{id}/fin", Role.MODERATOR),
        post("/mairie/{office}/confiance/{id}/renouvellement", Role.ADMINISTRATOR),
        get("/mairie/{office}/expression", Role.READER),
        post("/mairie/{office}/expression", Role.ADMINISTRATOR),
        post("/mairie/{office}/expression/{id}/fin", Role.ADMINISTRATOR),
        get("/mairie/{office}/elections", Role.READER),
        post("/mairie/{office}/elections/regle", Role.ADMINISTRATOR),
        post("/mairie/{office}/elections/scrutins", Role.ADMINISTRATOR),
        post("/mairie/{office}/elections/scrutins/{id}/retrait", Role.ADMINISTRATOR),
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
        // what people write to the town hall
        get("/mairie/{office}/messages", Role.READER),
        get("/mairie/{office}/messages/{id}", Role.READER),
        post("/mairie/{office}/messages/{id}/reponse", Role.EDITOR),
        post("/mairie/{office}/messages/{id}/fin", Role.EDITOR),
        post("/mairie/{office}/messages/{id}/signalement", Role.EDITOR),
        get("/mairie/{office}/relations", Role.READER),
        get("/mairie/{office}/relations/{id}", Role.READER),
        post("/mairie/{office}/relations/{id}/etat", Role.EDITOR),
        post("/mairie/{office}/relations/rapprochements/{need}/{project}/ecart", Role.EDITOR),
        post("/mairie/{office}/relations/rapprochements/{need}/{project}/message", Role.EDITOR),
        get("/mairie/plateforme/messages/{id:\\d{1,15}}", Role.ADMINISTRATOR),
        post("/mairie/plateforme/messages/{id:\\d{1,15}}/fin", Role.ADMINISTRATOR),
        get("/mairie/{office}/reglages/courriel", Role.ADMINISTRATOR),
        post("/mairie/{office}/reglages/courriel", Role.ADMINISTRATOR),
        post("/mairie/{office}/reglages/courriel/{id}/retrait", Role.ADMINISTRATOR),
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
        post("/mairie/{office}/annonces/{id}/cloture", Role.EDITOR),
        post("/mairie/{office}/annonces/{id}/prolongation", Role.EDITOR),
        get("/mairie/{office}/petites-annonces/nouvelle", Role.EDITOR),
        post("/mairie/{office}/petites-annonces/nouvelle", Role.EDITOR),
        get("/mairie/{office}/annuaire/nouvelle", Role.EDITOR),
        post("/mairie/{office}/annuaire/nouvelle", Role.EDITOR),
        get("/mairie/{office}/reglages/annonces", Role.ADMINISTRATOR),
        post("/mairie/{office}/reglages/annonces", Role.ADMINISTRATOR),
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
        get("/mairie/compte", Role.READER),
        post("/mairie/compte/sessions/fin", Role.READER),
        post("/mairie/compte/sessions/{session}/fin", Role.READER),
        post("/mairie/compte/ordinateurs/{ordinateur}/retrait", Role.READER),
        post("/mairie/compte/moyens/{moyen}/retrait", Role.READER),
        get("/mairie/compte/application", Role.READER),
        post("/mairie/compte/application", Role.READER),
        get("/mairie/compte/carte", Role.READER),
        post("/mairie/compte/carte", Role.READER),
        get("/mairie/compte/cle", Role.READER),
        post("/mairie/compte/cle/question", Role.READER),
        post("/mairie/compte/cle", Role.READER),
        get("/mairie/equipes", Role.READER),
        get("/mairie/{office}/equipe", Role.READER),
        post("/mairie/{office}/equipe/invitations", Role.ADMINISTRATOR),
        post("/mairie/{office}/equipe/invitations/{id:\\d{1,15}}/annulation", Role.ADMINISTRATOR),
        post("/mairie/{office}/equipe/{person:\\d{1,15}}/role", Role.ADMINISTRATOR),
        post("/mairie/{office}/equipe/{person:\\d{1,15}}/fin", Role.ADMINISTRATOR),
        get("/mairie/{office}/equipe/{person:\\d{1,15}}/moyens", Role.ADMINISTRATOR),
        post("/mairie/{office}/equipe/{person:\\d{1,15}}/moyens", Role.ADMINISTRATOR),
        post("/mairie/{office}/equipe/depart", Role.READER),
        get("/mairie/{office}/equipe/passation", Role.ADMINISTRATOR),
        post("/mairie/{office}/equipe/passation", Role.ADMINISTRATOR),
        get("/mairie/{office}/delegation", Role.READER),
        post("/mairie/{office}/delegation", Role.ADMINISTRATOR),
        post("/mairie/{office}/delegation/fin", Role.ADMINISTRATOR),
        get("/mairie/{office}/communes", Role.READER),
        get("/mairie/{office}/communes/export", Role.READER),
        post("/mairie/{office}/communes/invitations", Role.ADMINISTRATOR),
        get("/mairie/plateforme/ouvertures", Role.ADMINISTRATOR),
        get("/mairie/plateforme/ouvertures/{id:\\d{1,15}}", Role.ADMINISTRATOR),
        post("/mairie/plateforme/ouvertures/{id:\\d{1,15}}/controle", Role.ADMINISTRATOR),
        post("/mairie/plateforme/ouvertures/{id:\\d{1,15}}/code", Role.ADMINISTRATOR),
        post("/mairie/plateforme/ouvertures/{id:\\d{1,15}}/adresse", Role.ADMINISTRATOR),
        post("/mairie/plateforme/ouvertures/{id:\\d{1,15}}/refus", Role.ADMINISTRATOR),
        post("/mairie/plateforme/ouvertures/{id:\\d{1,15}}/retablissement", Role.ADMINISTRATOR),
        get("/mairie/plateforme/moderateurs", Role.ADMINISTRATOR),
        post("/mairie/plateforme/moderateurs", Role.ADMINISTRATOR),
        post(
                "/mairie/plateforme/moderateurs/{departement:[0-9AB]{2,3}}/{person:\\d{1,15}}/fin",
                Role.ADMINISTRATOR),
        get("/mairie/{office}/portrait", Role.EDITOR),
        post("/mairie/{office}/portrait", Role.EDITOR),
        post("/mairie/{office}/portrait/reponses/{service}", Role.EDITOR),
        get("/mairie/{office}/portrait/atouts", Role.EDITOR),
        post("/mairie/{office}/portrait/atouts", Role.EDITOR),
        get("/mairie/{office}/portrait/atouts/{id:\\d{1,15}}", Role.EDITOR),
        post("/mairie/{office}/portrait/atouts/{id:\\d{1,15}}", Role.EDITOR),
        post("/mairie/{office}/portrait/atouts/{id:\\d{1,15}}/retrait", Role.EDITOR),
        get("/mairie/{office}/journal", Role.READER),
        get("/mairie/{office}/journal.csv", Role.READER),
        get("/mairie/{office}/mentions", Role.ADMINISTRATOR),
        post("/mairie/{office}/mentions", Role.ADMINISTRATOR),
        get("/mairie/{office}/registre", Role.READER),
        get("/mairie/{office}/registre.csv", Role.READER),
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

    /// Told by the address itself, so that no line can forget to say it.
    boolean actsForFrance() {
        return route.startsWith("/mairie/plateforme");
    }

    boolean namesOffice() {
        return route.contains("{office}");
    }
}
