package fr.eterritoire.site;

import fr.eterritoire.courrier.OperatorSettings;
import fr.eterritoire.text.SpokenDates;

import java.time.LocalDate;

/// The statement as it is shown.
///
/// @param operator who answers for the site
public record AccessibilityPage(
        OperatorSettings operator, AccessibilityStatement statement, LocalDate today) {
    public AccessibilityStatement.State state() {
        return statement.state(today);
    }

    public String established() {
        return SpokenDates.date(statement.established());
    }

    public String updated() {
        return SpokenDates.date(statement.updated());
    }
}
