package fr.eterritoire.affiches;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Territoire;

import java.util.Optional;

/// What the page that takes posters shows.
///
/// @param mail where posters can be mailed to, when a mailbox is read
/// @param text as it was pasted; `fault` why nothing came of it, in words
public record DropPage(
        Agent agent, Territoire office, Optional<Email> mail, String text, String fault) {
    public String path() {
        return Offices.address(office);
    }
}
