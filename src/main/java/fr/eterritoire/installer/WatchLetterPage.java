package fr.eterritoire.installer;

import java.util.List;

/// What is new for a search.
///
/// @param asked the search, in words
/// @param others how many are not named
/// @param search its address
/// @param until the day it ends by itself
/// @param end where it is ended at once
public record WatchLetterPage(
        String asked, List<Line> lines, int others, String search, String until, String end) {

    /// @param isNew it was not found before; else it offers more
    public record Line(String commune, String portrait, boolean isNew, List<String> reasons) {}
}
