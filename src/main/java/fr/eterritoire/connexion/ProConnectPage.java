package fr.eterritoire.connexion;

import fr.eterritoire.courrier.OperatorSettings;

/// Why ProConnect did not let somebody in.
///
/// @param cause `inconnu`, `second-facteur`, `abandon`, `echec`
public record ProConnectPage(String cause, OperatorSettings operator) {}
