package fr.eterritoire.courrier;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Period;

/// How long is kept to whom a letter left, about what and when (S-2.8).
///
/// @param lettres `eterritoire.conservation.lettres`: `P30D` by default
@ConfigurationProperties("eterritoire.conservation")
public record LetterRetentionSettings(@DefaultValue("P30D") Period lettres) {}
