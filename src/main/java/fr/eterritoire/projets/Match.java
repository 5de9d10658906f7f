package fr.eterritoire.projets;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.publication.Live;

import java.util.List;

/// A need and a project that answer one another.
///
/// @param reasons why, in words
public record Match(Live need, Live project, List<String> reasons) {
    /// The one that is not this.
    public Live other(ContentId own) {
        return need.id().equals(own) ? project : need;
    }

    /// As the public reads it.
    public static String title(Live live) {
        return ((Annonce) live.content()).shown().title();
    }
}
