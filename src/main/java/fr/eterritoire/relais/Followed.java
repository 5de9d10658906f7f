package fr.eterritoire.relais;

import java.util.List;
import java.util.Optional;

/// Says how far what two people write about has come. The room that follows it stands above and
/// answers.
public interface Followed {
    /// As this side reads it; empty for what nobody follows.
    Optional<Stage> stageOf(Speaker by);

    /// This side says how far it has come.
    ///
    /// @return false when it cannot become that, or is not for them to say
    boolean say(Speaker by, String step);

    /// @param label « visite prévue »
    /// @param address where the office follows it
    /// @param next what this side may say of it now
    record Stage(String label, Optional<String> address, List<Step> next) {}

    /// @param words « Une visite est prévue »
    /// @param consequence what else becomes of it, to be read first; may be empty
    record Step(String name, String words, String consequence) {}
}
