package fr.eterritoire.accounts;

import fr.eterritoire.territoire.Territoire;

/// A territory's town hall now runs its pages, or runs them no more, in the transaction that is
/// running: what the public reads there says so.
public record MembershipChanged(Territoire territoire) {}
