package fr.eterritoire.site;

import static fr.eterritoire.text.Words.words;
import static fr.eterritoire.text.Words.wordsOf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What is known of how accessible the pages are, and all that the legal statement says of it
/// (S-1.3 to S-1.7). It holds what was really done and nothing that follows from hope: a new tool,
/// page or audit is added here once it has served.
///
/// @param established the day it was written
/// @param updated the day anything in it last changed
/// @param audit the last one
/// @param faults what is known not to be accessible, by an audit or because somebody told us
/// @param environments browsers and aids with which people read the pages
/// @param pages the sample, by address
public record AccessibilityStatement(
        LocalDate established,
        LocalDate updated,
        Optional<Audit> audit,
        List<String> faults,
        List<String> technologies,
        List<String> environments,
        List<String> tools,
        List<Checked> pages) {
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
    private static final ScopedValue<Instant> NOW = ScopedValue.newInstance();

    /// The statement of this version; its words are French in any language.
    public static final AccessibilityStatement KNOWN =
            new AccessibilityStatement(
                    LocalDate.of(2026, 11, 24),
                    LocalDate.of(2026, 11, 26),
                    Optional.empty(),
                    List.of(),
                    List.of("HTML", "CSS", "SVG", words("site.rgaa-with-javascript")),
                    List.of(
                            words("site.rgaa-by-keyboard"),
                            words("site.rgaa-without-javascript"),
                            words("site.rgaa-in-widths")),
                    List.of("axe-core", "HTML_CodeSniffer", "Nu Html Checker"),
                    List.of(
                            new Checked(words("site.rgaa-page-home"), "/"),
                            new Checked(words("site.rgaa-page-commune"), "/vienne/vouille"),
                            new Checked(words("site.rgaa-page-agenda"), "/vienne/vouille/agenda"),
                            new Checked(words("site.rgaa-page-find"), "/communes"),
                            new Checked(
                                    words("site.rgaa-page-announce"), "/vienne/vouille/proposer"),
                            new Checked(words("site.rgaa-page-legal"), "/mentions-legales"),
                            new Checked(words("site.rgaa-page-accessibility"), "/accessibilite"),
                            new Checked(words("site.rgaa-page-plan"), "/plan-du-site")));

    /// A page that tools read at each change.
    ///
    /// @param address below our root
    public record Checked(String name, String address) {}

    /// What the law lets a site say of itself (S-1.3).
    public enum State {
        FULL,
        PARTIAL,
        NONE;

        /// « non conforme »
        public String words() {
            return wordsOf("site.conformity", this);
        }
    }

    /// Without an audit that still speaks, nothing is claimed.
    public State state(LocalDate today) {
        return audit.filter(done -> done.isValid(today))
                .map(Audit::rate)
                .map(rate -> rate == 100 ? State.FULL : rate >= 50 ? State.PARTIAL : State.NONE)
                .orElse(State.NONE);
    }

    /// « Accessibilité : non conforme », at the foot of every page, as it is when it is made.
    public static String mention() {
        return words(
                "site.accessibility", KNOWN.state(LocalDate.ofInstant(NOW.get(), FRANCE)).words());
    }

    /// Makes a page at this moment.
    static void at(Instant now, Runnable making) {
        ScopedValue.where(NOW, now).run(making);
    }
}
