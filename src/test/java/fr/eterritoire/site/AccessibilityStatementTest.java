package fr.eterritoire.site;

import static fr.eterritoire.site.AccessibilityStatement.State.FULL;
import static fr.eterritoire.site.AccessibilityStatement.State.NONE;
import static fr.eterritoire.site.AccessibilityStatement.State.PARTIAL;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the site may say of itself, and when (S-1.3 to S-1.7).
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessibilityStatementTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private static AccessibilityStatement audited(Audit.Page... pages) {
        var audit = new Audit("Le cabinet", DAY, List.of(pages));
        return new AccessibilityStatement(
                DAY,
                DAY,
                Optional.of(audit),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Audit.Page page(Set<String> held, Set<String> failed) {
        return new Audit.Page("Accueil", held, failed);
    }

    @Test
    void without_an_audit_nothing_is_claimed() {
        assertThat(AccessibilityStatement.KNOWN.audit()).isEmpty();
        assertThat(AccessibilityStatement.KNOWN.state(DAY)).isEqualTo(NONE);
        assertThat(audited().state(DAY)).isEqualTo(NONE);
    }

    @Test
    void one_failing_page_fails_the_criterion_everywhere() {
        var statement =
                audited(
                        page(Set.of("1.1", "8.5", "8.6"), Set.of()),
                        page(Set.of("8.5"), Set.of("1.1")));
        assertThat(statement.audit().orElseThrow().rate()).isEqualTo(66);
        assertThat(statement.state(DAY)).isEqualTo(PARTIAL);
    }

    @Test
    void half_of_the_criteria_is_partly_and_less_is_not() {
        assertThat(audited(page(Set.of("1.1"), Set.of("8.5"))).state(DAY)).isEqualTo(PARTIAL);
        assertThat(audited(page(Set.of("1.1"), Set.of("8.5", "8.6"))).state(DAY)).isEqualTo(NONE);
        assertThat(audited(page(Set.of("1.1"), Set.of())).state(DAY)).isEqualTo(FULL);
    }

    @Test
    void an_audit_speaks_for_three_years() {
        var statement = audited(page(Set.of("1.1"), Set.of()));
        assertThat(statement.state(DAY.plusYears(3).minusDays(1))).isEqualTo(FULL);
        assertThat(statement.state(DAY.plusYears(3))).isEqualTo(NONE);
        assertThat(statement.state(DAY.minusDays(1))).isEqualTo(NONE);
    }
}
