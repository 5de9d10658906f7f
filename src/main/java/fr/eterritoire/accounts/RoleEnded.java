package fr.eterritoire.accounts;

/// Somebody has lost a role, in the transaction that is running: whatever was opened to them by
/// signing in ends with it (S-7.9).
public record RoleEnded(PersonId person) {}
