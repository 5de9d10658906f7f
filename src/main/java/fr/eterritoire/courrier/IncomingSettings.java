package fr.eterritoire.courrier;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.Map;

/// A mailbox read by IMAP, off until `eterritoire.courrier-entrant.hote` is given.
///
/// @param hote `eterritoire.courrier-entrant.hote`
/// @param port `eterritoire.courrier-entrant.port`, 993 unless said
/// @param utilisateur `eterritoire.courrier-entrant.utilisateur`
/// @param motDePasse `eterritoire.courrier-entrant.mot-de-passe`
/// @param chiffre `eterritoire.courrier-entrant.chiffre`: TLS from the first octet, unless said
/// @param dossier `eterritoire.courrier-entrant.dossier`, `INBOX` unless said
/// @param adresse `eterritoire.courrier-entrant.adresse`: `affiches@exemple.fr` gives each office
///   `affiches+86294@exemple.fr`; empty for none
/// @param territoires `eterritoire.courrier-entrant.territoires`: other addresses, by INSEE code or
///   SIREN
@ConfigurationProperties("eterritoire.courrier-entrant")
record IncomingSettings(
        @DefaultValue("") String hote,
        @DefaultValue("993") int port,
        @DefaultValue("") String utilisateur,
        @DefaultValue("") String motDePasse,
        @DefaultValue("true") boolean chiffre,
        @DefaultValue("INBOX") String dossier,
        @DefaultValue("") String adresse,
        @DefaultValue Map<String, String> territoires) {
    boolean isOn() {
        return !hote.isEmpty();
    }
}
