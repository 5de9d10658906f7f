package fr.eterritoire.installer;

import fr.eterritoire.territoire.Commune;

/// The question of the month.
public record QuestionLetterPage(Commune commune, String question, String link) {}
