package fr.eterritoire.equipe;

import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.territoire.Territoire;

import java.util.Optional;

/// What the link in an invitation shows.
///
/// @param name of whoever is invited, when the platform knows them already
/// @param by name of the colleague who invites
/// @param fault why the role was not taken, may be empty
public record InvitationPage(
        Territoire office,
        Role role,
        String by,
        Optional<String> name,
        String token,
        String fault) {
    public String body() {
        return Offices.body(office);
    }
}
