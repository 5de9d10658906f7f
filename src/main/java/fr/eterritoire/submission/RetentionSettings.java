package fr.eterritoire.submission;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Period;

/// How long proposals are kept, with the address of their author (S-2.8).
///
/// @param propositions `eterritoire.conservation.propositions`: declined, and lapsed proposals,
///   `P6M` by default
/// @param auteurs `eterritoire.conservation.auteurs`: published ones once the event is over, `P1Y`
///   by default; their private links last as long
@ConfigurationProperties("eterritoire.conservation")
public record RetentionSettings(
        @DefaultValue("P6M") Period propositions, @DefaultValue("P1Y") Period auteurs) {}
