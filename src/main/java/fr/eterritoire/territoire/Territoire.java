package fr.eterritoire.territoire;

import java.time.ZoneId;

/// A place that has pages of its own and lists contents. Its `id` is ours and never reused; codes
/// and names are attributes that the State may change.
public sealed interface Territoire permits Commune, Epci, Departement, Region, France {
    int id();

    /// As it stands alone: « Vouillé », « CC du Vexin-Thelle », « Vienne ».
    Toponym name();

    /// Where its pages begin, without a final slash: `/vienne/vouille`; empty for France.
    String path();

    /// The IANA zone its clocks follow (S-8.7); for a territory that spans several, its principal
    /// one.
    ZoneId zone();

    /// The colours its pages wear.
    Palette palette();
}
