package fr.eterritoire.harvest;

import java.time.LocalTime;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The hours a text names: « à 20 h 30 », « de 14h à 18h ».
record HoursSaid(String text) {
    private static final String HOUR =
            "([01]?\\d|2[0-3])\\s*(?:[hH]\\s*([0-5]\\d)?|:([0-5]\\d))(?!\\w)";
    private static final Pattern ONE = Pattern.compile("(?<![\\w/:.])" + HOUR);
    private static final Pattern SPAN =
            Pattern.compile("(?<![\\w/:.])" + HOUR + "\\s*(?:à|a|jusqu[’']à|-|–)\\s*" + HOUR);

    /// When it begins, and when it ends; nothing when the text names other hours too.
    List<LocalTime> read() {
        var said = ONE.matcher(text).results().map(match -> time(match, 1)).distinct().toList();
        if (said.size() == 1) {
            return said;
        }
        var spans =
                SPAN.matcher(text)
                        .results()
                        .map(match -> List.of(time(match, 1), time(match, 4)))
                        .distinct()
                        .toList();
        return said.size() == 2 && spans.size() == 1 ? spans.getFirst() : List.of();
    }

    private static LocalTime time(MatchResult said, int group) {
        var minutes = said.group(group + 1) != null ? said.group(group + 1) : said.group(group + 2);
        return LocalTime.of(
                Integer.parseInt(said.group(group)),
                minutes == null ? 0 : Integer.parseInt(minutes));
    }
}
