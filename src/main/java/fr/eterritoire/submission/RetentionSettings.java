package fr.eterritoire.submission;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Period;

/// How long is kept what was not published (S-2.8).
///
/// @param propositions `eterritoire.conservation.propositions`: declined, and lapsed proposals,
///   `P6M` by default
@ConfigurationProperties("eterritoire.conservation")
record RetentionSettings(@DefaultValue("P6M") Period propositions) {}
