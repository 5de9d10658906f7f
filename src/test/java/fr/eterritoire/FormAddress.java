package fr.eterritoire;

import java.util.Map;

/// Where a proposal is made and listed: an annonce chooses its type before its form is shown.
final class FormAddress {
    private FormAddress() {}

    static String of(Village.Commune commune, Map<String, String> answers) {
        return isEvent(answers) ? commune.path + "/proposer" : list(commune, answers) + "/proposer";
    }

    static String opened(Village.Commune commune, Map<String, String> answers) {
        var chosen = "?type=" + answers.get("type") + "&sens=" + answers.get("sens");
        return of(commune, answers) + (answers.containsKey("sens") ? chosen : "");
    }

    static String list(Village.Commune commune, Map<String, String> answers) {
        if (answers.containsKey("sens")) {
            return commune.path + "/annonces";
        }
        return commune.path + (isEvent(answers) ? "/agenda" : "/annuaire");
    }

    private static boolean isEvent(Map<String, String> answers) {
        return !answers.containsKey("sens") && !answers.containsKey("categorie");
    }
}
