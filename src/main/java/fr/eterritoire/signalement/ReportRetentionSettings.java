package fr.eterritoire.signalement;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Period;

/// How long reports are kept, with the name and address of whoever reported (S-2.8).
///
/// @param signalements `eterritoire.conservation.signalements`: once answered, `P6M` by default
/// @param signalementsSansReponse `eterritoire.conservation.signalements-sans-reponse`: when nobody
///   answers, `P1Y` by default
@ConfigurationProperties("eterritoire.conservation")
public record ReportRetentionSettings(
        @DefaultValue("P6M") Period signalements,
        @DefaultValue("P1Y") Period signalementsSansReponse) {}
