package fr.eterritoire.equipe;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.People.Holder;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.text.Fault;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the operator sees of its moderators.
///
/// @param served départements with somebody, by code
/// @param typed answers of a form that was not taken
public record ModeratorsPage(
        Agent agent,
        List<Departement> departements,
        List<Served> served,
        Map<String, String> typed,
        List<Fault> faults) {

    public record Served(Departement departement, List<Holder> moderators) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public Optional<String> faultOf(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::words)
                .findFirst();
    }
}
