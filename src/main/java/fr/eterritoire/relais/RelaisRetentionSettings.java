package fr.eterritoire.relais;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Period;

/// How long conversations are kept (S-2.8).
///
/// @param messages `eterritoire.conservation.messages`: after the last message, `P6M` by default
@ConfigurationProperties("eterritoire.conservation")
public record RelaisRetentionSettings(@DefaultValue("P6M") Period messages) {}
