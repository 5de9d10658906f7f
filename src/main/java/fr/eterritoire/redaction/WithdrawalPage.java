package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.elections.PoliticalRule;
import fr.eterritoire.moderation.Motif;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;

import java.util.List;
import java.util.Optional;

/// What is asked before something is withdrawn.
///
/// @param authored whether somebody must be told why, by which rule
/// @param replacing what may replace it
/// @param rule the one for political meetings
public record WithdrawalPage(
        Agent agent,
        Territoire office,
        Live live,
        boolean authored,
        List<Live> replacing,
        PoliticalRule rule,
        WithdrawalForm form,
        List<Fault> faults) {

    public String path() {
        return Offices.address(office) + "/annonces/" + live.id();
    }

    public List<Motif> motifs() {
        return Motif.leftBy(rule);
    }

    public Ground[] grounds() {
        return Ground.values();
    }

    public Optional<String> faultOf(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::words)
                .findFirst();
    }
}
