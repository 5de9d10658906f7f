package fr.eterritoire.text;

/// Words that change their form in a sentence: « Vouillé », « à Vouillé », « de Vouillé ». A phrase
/// asks for the form it needs: `{0}`, `{0 at}`, `{0 of}`.
public interface Inflected {
    /// @param name the form's, as a phrase names it
    String form(String name);
}
