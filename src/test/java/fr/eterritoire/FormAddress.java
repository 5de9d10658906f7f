package fr.eterritoire;

import java.util.Map;

/// Where a proposal is made and listed: an annonce chooses its type before its form is shown.
final class FormAddress {
    private FormAddress() {}

    static String of(Village.Commune commune, Map<String, String> answers) {
        return commune.path + (isAnnonce(answers) ? "/annonces/proposer" : "/proposer");
    }

    static String opened(Village.Commune commune, Map<String, String> answers) {
        var chosen = "?type=" + answers.get("type") + "&sens=" + answers.get("sens");
        return of(commune, answers) + (isAnnonce(answers) ? chosen : "");
    }

    static String list(Village.Commune commune, Map<String, String> answers) {
        return commune.path + (isAnnonce(answers) ? "/annonces" : "/agenda");
    }

    private static boolean isAnnonce(Map<String, String> answers) {
        return answers.containsKey("sens");
    }
}
