package fr.eterritoire.courrier;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// Who runs the platform, said at the foot of each letter.
///
/// @param nom `eterritoire.exploitant.nom`
/// @param courriel `eterritoire.exploitant.courriel`
/// @param telephone `eterritoire.exploitant.telephone`
@ConfigurationProperties("eterritoire.exploitant")
public record OperatorSettings(String nom, String courriel, String telephone) {
    /// A telephone number stays on one line.
    public OperatorSettings {
        telephone = telephone.replace(' ', '\u00a0');
    }
}
