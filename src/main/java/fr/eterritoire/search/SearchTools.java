package fr.eterritoire.search;

import fr.eterritoire.territoire.MapSettings;

import java.util.Optional;

/// What one can do with a search besides reading what it found.
///
/// @param query what is asked, without its page: for whatever goes on with it
/// @param anywhere no place was named: it may be sought around oneself
/// @param onMap what is shown fits what was asked, and can stand on a map
/// @param followed something is asked that one can be told about
/// @param map what lies under it
public record SearchTools(
        String query, boolean anywhere, boolean onMap, boolean followed, MapSettings map) {
    static SearchTools of(Question question, Optional<Results> results, MapSettings map) {
        var fits = results.filter(all -> all.instead().isEmpty() && all.found().total() > 0);
        return new SearchTools(
                question.form().without("page").query(),
                question.place().isEmpty(),
                fits.isPresent(),
                AddressReading.asks(question.form()),
                map);
    }
}
