package fr.eterritoire.publication;

/// A content is live, for the first time or in a new edition. Ids only: listeners read `live`
/// again.
public record ContentPublished(long content, int edition) {
    /// The name under which Modulith stores who still has to hear of it.
    public static final String NAME = "content-published";
}
