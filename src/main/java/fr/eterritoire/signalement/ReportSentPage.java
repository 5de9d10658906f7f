package fr.eterritoire.signalement;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.publication.Live;

import java.util.Optional;

/// Thanks, and what happens next.
///
/// @param to where the receipt goes, when an address was given
public record ReportSentPage(Live live, Optional<Email> to) {}
