package fr.eterritoire.search;

import fr.eterritoire.territoire.Point;
import fr.eterritoire.territoire.Territoire;

/// Where something is looked for.
sealed interface Where {
    /// All of France.
    record Everywhere() implements Where {}

    /// What a territory lists.
    record Inside(Territoire territoire) implements Where {}

    /// Within some kilometres of a point.
    record Around(Point centre, int kilometres) implements Where {}
}
