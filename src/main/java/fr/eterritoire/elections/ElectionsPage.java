package fr.eterritoire.elections;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;
import fr.eterritoire.text.SpokenDates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the screen of elections shows.
///
/// @param near the poll whose pre-electoral period runs today
/// @param typed a poll that could not be named
/// @param follows what came of the last act
public record ElectionsPage(
        Agent agent,
        Territoire office,
        Elections.RuleSet set,
        List<Poll> polls,
        Optional<Poll> near,
        Typed typed,
        List<Fault> faults,
        String follows) {

    /// A poll as it was typed.
    public record Typed(String name, String first, String last) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    static String addressOf(Territoire office) {
        return Offices.address(office) + "/elections";
    }

    public String path() {
        return addressOf(office);
    }

    public boolean mayChange() {
        return agent.may(Role.ADMINISTRATOR, office);
    }

    public PoliticalRule[] rules() {
        return PoliticalRule.values();
    }

    public Optional<String> since() {
        return set.since().map(at -> SpokenDates.date(LocalDate.ofInstant(at, office.zone())));
    }

    public String day(LocalDate day) {
        return SpokenDates.date(day);
    }

    public Optional<String> faultOf(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::words)
                .findFirst();
    }
}
