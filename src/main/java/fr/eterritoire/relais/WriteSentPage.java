package fr.eterritoire.relais;

/// One step more, and where it waits.
///
/// @param mail where the letter goes that asks to confirm
public record WriteSentPage(About about, String mail) {}
