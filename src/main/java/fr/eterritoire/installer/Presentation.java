package fr.eterritoire.installer;

import java.time.LocalDate;
import java.util.Optional;

/// What a town hall says of its commune to who might come.
///
/// @param assets what it is proud of
/// @param needs whom and what it looks for
/// @param contact whom to ask: a name, a function
/// @param asked whether one question a month may be mailed
/// @param changedOn none when it was never filled in
public record Presentation(
        String assets,
        String needs,
        String contact,
        String phone,
        boolean asked,
        Optional<LocalDate> changedOn) {
    static final Presentation NONE = new Presentation("", "", "", "", true, Optional.empty());

    public boolean saysSomething() {
        return !assets.isEmpty() || !needs.isEmpty();
    }

    public boolean namesSomebody() {
        return !contact.isEmpty();
    }

    /// As a telephone dials it.
    public String dialled() {
        return phone.replaceAll("[^+\\d]", "");
    }
}
