package fr.eterritoire.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.Map;

/// Who decides on proposals, until town halls sign in.
///
/// @param defaut `eterritoire.decideurs.defaut`: the operator's moderators, for territories without
///   an address of their own
/// @param territoires `eterritoire.decideurs.territoires.<INSEE code or SIREN>`: the deciding
///   address of a commune or an intercommunality
@ConfigurationProperties("eterritoire.decideurs")
record DecidersSettings(String defaut, @DefaultValue Map<String, String> territoires) {}
