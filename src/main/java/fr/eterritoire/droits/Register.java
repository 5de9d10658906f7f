package fr.eterritoire.droits;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.LetterRetentionSettings;
import fr.eterritoire.relais.RelaisRetentionSettings;
import fr.eterritoire.signalement.ReportRetentionSettings;
import fr.eterritoire.submission.RetentionSettings;

import org.springframework.stereotype.Component;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The register of what is done with personal data, filled in (RGPD article 30, S-2.11). How long
/// each is kept is what the settings say now.
@Component
class Register {
    private final RetentionSettings proposals;
    private final ReportRetentionSettings reports;
    private final RelaisRetentionSettings messages;
    private final LetterRetentionSettings letters;
    private final KeepingSettings keeping;

    Register(
            RetentionSettings proposals,
            ReportRetentionSettings reports,
            RelaisRetentionSettings messages,
            LetterRetentionSettings letters,
            KeepingSettings keeping) {
        this.proposals = proposals;
        this.reports = reports;
        this.messages = messages;
        this.letters = letters;
        this.keeping = keeping;
    }

    List<List<String>> rows() {
        return Stream.of(Treatment.values()).map(this::row).toList();
    }

    private List<String> row(Treatment treatment) {
        var row = new ArrayList<>(treatment.said());
        row.add(kept(treatment));
        return row;
    }

    private String kept(Treatment treatment) {
        return switch (treatment) {
            case PROPOSALS ->
                    words(
                            "droits.kept-proposals",
                            said(proposals.auteurs()),
                            said(proposals.propositions()));
            case REPORTS ->
                    words(
                            "droits.kept-reports",
                            said(reports.signalements()),
                            said(reports.signalementsSansReponse()));
            case MESSAGES -> words("droits.kept-messages", said(messages.messages()));
            case ACCOUNTS -> words("droits.kept-accounts", said(keeping.agents()));
            case JOURNAL -> words("droits.kept-journal");
            case LETTERS -> words("droits.kept-letters", said(letters.lettres()));
            case TRUST -> words("droits.kept-trust");
            case OPPOSITION -> words("droits.kept-opposition");
            case WATCHES -> words("droits.kept-watches");
            case LINKS -> words("droits.kept-links");
            case AUDIENCE -> words("droits.kept-audience");
        };
    }

    /// « 6 mois », « 2 ans », « 30 jours ».
    static String said(Period period) {
        if (period.getDays() > 0) {
            return words("droits.days", period.toTotalMonths() * 30 + period.getDays());
        }
        var months = period.toTotalMonths();
        return months % 12 == 0
                ? words("droits.years", months / 12)
                : words("droits.months", months);
    }
}
