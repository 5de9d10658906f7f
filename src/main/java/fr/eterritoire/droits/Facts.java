package fr.eterritoire.droits;

import java.util.Map;

/// What the law wants a town hall's pages to say of it (S-2.13, S-2.14). An empty one is missing.
///
/// @param director first and last name of the directeur de la publication, the mayor as a rule
/// @param officer how the data protection officer is reached
/// @param pictures whose the pictures are
public record Facts(
        String address,
        String phone,
        String mail,
        String director,
        String officer,
        String pictures) {
    static final Facts NONE = new Facts("", "", "", "", "", "");

    /// Each by the name it has in the form.
    public Map<String, String> byField() {
        return Map.of(
                "adresse", address,
                "telephone", phone,
                "courriel", mail,
                "directeur", director,
                "delegue", officer,
                "images", pictures);
    }
}
