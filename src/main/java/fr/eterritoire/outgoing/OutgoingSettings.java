package fr.eterritoire.outgoing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.Set;

/// What may be asked of other servers.
///
/// @param permis `eterritoire.sorties.permis`: servers as `hôte:port` that the operator vouches for
///   although they are on a private network or another port, such as a sign-in provider of its own.
///   Nobody else can add one
/// @param delai `eterritoire.sorties.delai`: how long one answer may take in all, redirects
///   included; a third of it to connect
/// @param taille `eterritoire.sorties.taille`: bytes of an answer that are read at most
@ConfigurationProperties("eterritoire.sorties")
record OutgoingSettings(
        @DefaultValue Set<String> permis,
        @DefaultValue("20s") Duration delai,
        @DefaultValue("10485760") int taille) {}
