package fr.eterritoire.publication;

/// What a public page shows, which knows how long it stays true. Such a page is the same for
/// everybody: it holds no session, no token, no form that acts.
public interface Fresh {
    Freshness freshness();
}
