package fr.eterritoire.droits;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.territoire.Territoire;

import java.util.List;
import java.util.Optional;

/// The register, to read and to print.
///
/// @param office code of the territory in addresses of the office
public record RegisterPage(
        Agent agent,
        Territoire territoire,
        String office,
        Optional<Facts> facts,
        List<String> headings,
        List<List<String>> rows) {}
