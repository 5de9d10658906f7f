package fr.eterritoire.notification;

import java.util.List;

/// What is new for a search, as a letter says it.
///
/// @param subject of the letter
/// @param said what stands before the list
/// @param others what stands after it when not all is named, may be empty
public record News(String subject, String said, List<Line> lines, String others) {
    /// @param address in full
    /// @param note what is new about it when it is not new itself, may be empty
    /// @param facts about it, each a few words
    public record Line(String name, String address, String note, List<String> facts) {}
}
