package fr.eterritoire.content;

import static fr.eterritoire.text.Words.wordsOf;

/// A public holiday, by its name in law.
public enum Holiday {
    JOUR_DE_L_AN,
    VENDREDI_SAINT,
    LUNDI_DE_PAQUES,
    FETE_DU_TRAVAIL,
    VICTOIRE_1945,
    ASCENSION,
    LUNDI_DE_PENTECOTE,
    FETE_NATIONALE,
    ASSOMPTION,
    TOUSSAINT,
    ARMISTICE_1918,
    NOEL,
    SAINT_ETIENNE,
    ABOLITION;

    /// « Lundi de Pâques »
    public String label() {
        return wordsOf("content.holiday", this);
    }
}
