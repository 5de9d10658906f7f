package fr.eterritoire.connexion;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The key of the installation.
///
/// @param cle `eterritoire.connexion.cle`: 32 random characters or more, from outside the database
///   (an environment variable, a store of secrets), the same on all nodes; without it the keys of
///   applications are kept in the clear. Whoever loses it loses them: people then sign in by
///   another factor, or are helped
@ConfigurationProperties("eterritoire.connexion")
record SealingSettings(@DefaultValue("") String cle) {}
