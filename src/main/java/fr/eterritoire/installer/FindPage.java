package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.text.Fault;

import java.util.List;
import java.util.Optional;

/// The search, and what it found.
///
/// @param near the commune that the typed place was taken for, and the others it may be
/// @param results none until something is asked for that can be read
public record FindPage(
        FindForm form,
        List<Fault> faults,
        Optional<Commune> near,
        List<Commune> alike,
        Optional<Results> results) {

    /// @param count how many answer in all; `perhaps` of them with something unknown
    /// @param unheard what was asked for, and no list names anywhere; may be empty
    public record Results(
            String asked,
            List<Finding> findings,
            int count,
            int perhaps,
            String unheard,
            Optional<FindMap> map) {

        /// « 12 communes répondent à ce que vous cherchez. »
        public String said() {
            return count == 0 ? words("installer.found-none") : words("installer.found", count);
        }
    }

    /// Its own address, with what was asked for.
    public String path() {
        return "/s-installer" + form.query();
    }

    /// Where more of what was found is seen; none where all of it is, or as much as is ever shown.
    public Optional<String> more() {
        return results.filter(found -> found.count() > found.findings().size())
                .flatMap(_ -> form.more())
                .map(query -> "/s-installer" + query);
    }

    public Amenity[] amenities() {
        return Amenity.values();
    }

    public Opportunity[] opportunities() {
        return Opportunity.values();
    }

    public Weight[] weights() {
        return Weight.values();
    }

    public Optional<String> faultOf(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::words)
                .findFirst();
    }

    /// What a choice of weight stands on: what the address says, or what most people mean.
    public Weight chosen(String field) {
        var isFirstView = form.answers().isEmpty();
        return isFirstView && (field.equals("distance") || field.equals("population"))
                ? Weight.BEAUCOUP
                : form.weight(field);
    }

    /// Whether it was sent with nothing to look for.
    public boolean isAskedForNothing() {
        return !form.answers().isEmpty() && faults.isEmpty() && results.isEmpty();
    }

    public String title() {
        return faults.isEmpty()
                ? words("installer.find-title")
                : words("submission.fault-title", words("installer.find-title"));
    }
}
