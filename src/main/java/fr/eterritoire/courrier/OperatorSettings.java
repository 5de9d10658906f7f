package fr.eterritoire.courrier;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who runs the platform, said at the foot of each letter.
///
/// @param nom `eterritoire.exploitant.nom`
/// @param courriel `eterritoire.exploitant.courriel`
/// @param telephone `eterritoire.exploitant.telephone`
/// @param horaires `eterritoire.exploitant.horaires`: when somebody answers there, as it is said: «
///   du lundi au vendredi, de 9 h à 17 h »; may be left out
@ConfigurationProperties("eterritoire.exploitant")
public record OperatorSettings(
        String nom, String courriel, String telephone, @DefaultValue("") String horaires) {
    /// A telephone number stays on one line.
    public OperatorSettings {
        telephone = telephone.replace(' ', '\u00a0');
    }

    /// As a telephone takes it: digits, and the sign of a country.
    public String dialled() {
        return telephone.replaceAll("[^+0-9]", "");
    }
}
