package fr.eterritoire.courrier;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param expediteur `eterritoire.expediteur`: the address letters come from, on a domain whose SPF
///   and DKIM are ours (S-6.12)
@ConfigurationProperties("eterritoire")
record CourrierSettings(String expediteur) {}
