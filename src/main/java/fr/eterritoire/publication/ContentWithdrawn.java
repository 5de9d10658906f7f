package fr.eterritoire.publication;

/// A content is no longer live.
public record ContentWithdrawn(long content) {
    /// The name under which Modulith stores who still has to hear of it.
    public static final String NAME = "content-withdrawn";
}
