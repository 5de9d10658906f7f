package fr.eterritoire.bureau;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.signalement.AnswerPage;

/// A report in the office.
public record ReportPage(Agent agent, AnswerPage answer) {}
