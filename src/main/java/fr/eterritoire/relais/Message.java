package fr.eterritoire.relais;

import fr.eterritoire.accounts.Offices;
import fr.eterritoire.territoire.Territoire;

import java.time.Instant;
import java.util.Optional;

/// What one side wrote.
///
/// @param office in whose name, when an office wrote it: its own, or that of a stand-in
public record Message(Side from, String words, Instant at, Optional<Territoire> office) {
    /// Who wrote it, as the other side reads it.
    public String writer(Conversation conversation) {
        return office.map(Offices::body).orElseGet(() -> conversation.at(from).name());
    }
}
