package fr.eterritoire;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Without the profile `dev`, the program starts only when it has all it needs to serve the public,
/// and names whatever is missing.
class ProductionRules implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /// A setting without which there is no serving the public.
    private record Needed(String name, String what, String example) {}

    private static final List<Needed> NEEDED =
            List.of(
                    new Needed(
                            "eterritoire.adresse",
                            "l’adresse publique de la plateforme",
                            "https://eterritoire.example"),
                    new Needed(
                            "eterritoire.expediteur",
                            "l’adresse qui envoie les courriels",
                            "ne-pas-repondre@eterritoire.example"),
                    new Needed(
                            "spring.mail.host",
                            "le serveur qui envoie les courriels (SMTP)",
                            "smtp.example"),
                    new Needed(
                            "eterritoire.exploitant.nom",
                            "qui fait fonctionner la plateforme",
                            "Syndicat mixte du numérique"),
                    new Needed(
                            "eterritoire.exploitant.courriel",
                            "son adresse",
                            "contact@eterritoire.example"),
                    new Needed(
                            "eterritoire.exploitant.telephone",
                            "son téléphone, dit en bas de chaque courriel",
                            "05 49 00 00 00"),
                    new Needed(
                            "eterritoire.decideurs.defaut",
                            "qui décide pour les communes qui n’ont pas donné d’adresse",
                            "moderation@eterritoire.example"));

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var missing = missing(event.getEnvironment());
        if (!missing.isEmpty()) {
            System.err.println(said(missing));
            System.exit(2);
        }
    }

    static List<Needed> missing(Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("dev"))) {
            return List.of();
        }
        return NEEDED.stream()
                .filter(needed -> environment.getProperty(needed.name, "").isBlank())
                .toList();
    }

    /// For commands, which serve nobody and send nothing: they need the database alone. Any setting
    /// that is given comes before these.
    static Map<String, Object> standIns() {
        return NEEDED.stream()
                .collect(Collectors.toMap(needed -> needed.name, needed -> needed.example));
    }

    static String said(List<Needed> missing) {
        var words =
                new StringBuilder(
                        "\neTerritoire ne démarre pas\u00a0: il manque "
                                + (missing.size() == 1
                                        ? "un réglage"
                                        : missing.size() + " réglages")
                                + ".\n\n");
        for (var needed : missing) {
            words.append("  ").append(needed.name).append("\n      ").append(needed.what);
            words.append(", par exemple\u00a0: ").append(needed.example).append("\n");
        }
        return words.append(
                        "\n"
                            + "Donnez-les dans un fichier application.yml à côté du programme, en"
                            + " variables d’environnement\n")
                .append("(ETERRITOIRE_ADRESSE…) ou en arguments (--eterritoire.adresse=…).\n\n")
                .append(
                        "Pour essayer sans rien régler, sur cet ordinateur seulement et sans"
                                + " envoyer de courriel\u00a0:\n")
                .append("  ./mvnw spring-boot:run\n")
                .append("  java -jar eterritoire.jar --spring.profiles.active=dev\n")
                .toString();
    }
}
