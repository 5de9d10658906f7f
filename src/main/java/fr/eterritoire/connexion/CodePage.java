package fr.eterritoire.connexion;

import fr.eterritoire.courrier.OperatorSettings;

import java.util.Optional;

/// A letter has left, perhaps; what it holds is typed here.
public record CodePage(Optional<String> fault, OperatorSettings operator) {}
