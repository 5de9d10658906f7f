package fr.eterritoire.installer;

import fr.eterritoire.courrier.Email;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A search that somebody follows.
///
/// @param query its criteria, as an address says them
/// @param until when it ends by itself; none as long as its address is not confirmed
/// @param seen what was found when it was looked at last
record Watch(long id, Email mail, String query, Optional<Instant> until, Seen seen) {

    boolean isConfirmed() {
        return until.isPresent();
    }

    FindForm form() {
        return FindForm.of(query);
    }

    /// What was found: INSEE codes, and how many annonces each commune had of those sought.
    record Seen(Map<String, Integer> open) {
        static final Seen NOTHING = new Seen(Map.of());

        /// What is new since then: communes that were not found, or have more annonces. What is
        /// gone is no news.
        Map<String, Integer> newer(Seen then) {
            var newer = new LinkedHashMap<String, Integer>();
            open.forEach(
                    (code, now) -> {
                        var before = then.open.get(code);
                        if (before == null || now > before) {
                            newer.put(code, before == null ? now : now - before);
                        }
                    });
            return newer;
        }
    }
}
