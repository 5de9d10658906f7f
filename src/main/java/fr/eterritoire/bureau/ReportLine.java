package fr.eterritoire.bureau;

import fr.eterritoire.accounts.Offices;
import fr.eterritoire.signalement.Report;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.SpokenDates;

/// One report of the queue.
///
/// @param title of what was reported
public record ReportLine(Report report, Territoire territoire, String title) {
    private static final int LONGEST = 120;

    public String address() {
        return Offices.report(territoire, report.id());
    }

    /// What the reporter says, or how it begins.
    public String said() {
        var words = report.said().words().strip();
        return words.length() <= LONGEST
                ? words
                : words.substring(0, words.lastIndexOf(' ', LONGEST) + 1).strip() + "…";
    }

    public String receivedOn() {
        return SpokenDates.dayWithoutYear(
                report.receivedAt().atZone(territoire.zone()).toLocalDate());
    }
}
