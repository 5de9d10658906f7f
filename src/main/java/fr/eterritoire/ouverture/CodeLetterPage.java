package fr.eterritoire.ouverture;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.courrier.OperatorSettings;

/// The letter that leaves by post with a code, ready to print. It is shown once: the code is kept
/// nowhere.
public record CodeLetterPage(
        Agent agent, Claim.Facts claim, String code, OperatorSettings operator, String date) {
    public String to() {
        return Offices.body(claim.territoire());
    }
}
