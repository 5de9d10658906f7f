package fr.eterritoire.bureau;

import fr.eterritoire.accounts.Offices;
import fr.eterritoire.signalement.Report;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.SpokenDates;

/// One report of the queue.
///
/// @param title of what was reported
public record ReportLine(Report report, Territoire territoire, String title) {
    public String address() {
        return Offices.report(territoire, report.id());
    }

    public String receivedOn() {
        return SpokenDates.dayWithoutYear(
                report.receivedAt().atZone(territoire.zone()).toLocalDate());
    }
}
