package fr.eterritoire.connexion;

import fr.eterritoire.courrier.OperatorSettings;

/// @param minutes until one may try again, at least one
public record TooManyPage(long minutes, OperatorSettings operator) {}
