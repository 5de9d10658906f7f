package fr.eterritoire.droits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Period;

/// How long is kept what no other room keeps (S-2.8). The register says all of them.
///
/// @param agents `eterritoire.conservation.agents`: an account of the office that nobody uses,
///   `P2Y` by default; its holder is told a month before it is erased
@ConfigurationProperties("eterritoire.conservation")
record KeepingSettings(@DefaultValue("P2Y") Period agents) {}
