package fr.eterritoire.bureau;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.submission.FormPage;

/// The form of a correction.
///
/// @param edition the one it is filled from
public record CorrectingPage(Agent agent, FormPage form, int edition) {}
