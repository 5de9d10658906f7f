package fr.eterritoire.search;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.sentences.Kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the index answers. It may know of something a moment after it has left the public: what is
/// shown is read again from `live`.
///
/// @param hits in the order asked for
/// @param total how many there are in all
/// @param mistyped whether words were taken for others that resemble them, since nothing fits them
///   as they were typed
record Found(List<Hit> hits, long total, Counts counts, boolean mistyped) {

    /// The first of what there is, of which nothing is counted.
    static Found uncounted(List<Hit> hits) {
        var none = new Counts(Map.of(), Map.of(), Map.of(), Map.of(), 0, Map.of(), Map.of());
        return new Found(hits, 0, none, false);
    }

    /// @param score of the index, to compare hits of one answer
    /// @param kilometres from the middle of a circle
    record Hit(ContentId content, Kind kind, double score, Optional<Double> kilometres) {}

    /// How many there are of each, among all that was found; what there is none of is left out.
    ///
    /// @param days by when: `today`, `week-end`, `week`, `month`
    /// @param distances within so many kilometres of the middle
    record Counts(
            Map<Kind, Long> kinds,
            Map<String, Long> types,
            Map<String, Long> days,
            Map<Integer, Long> distances,
            long free,
            Map<Accessibility, Long> accessibility,
            Map<String, Long> languages) {}
}
