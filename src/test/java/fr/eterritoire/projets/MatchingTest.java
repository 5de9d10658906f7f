package fr.eterritoire.projets;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Issuer;
import fr.eterritoire.content.Kinds;
import fr.eterritoire.content.Place;
import fr.eterritoire.content.Sense;
import fr.eterritoire.content.Terms;
import fr.eterritoire.territoire.Area;
import fr.eterritoire.territoire.Palette;
import fr.eterritoire.territoire.Region;
import fr.eterritoire.territoire.Toponym;
import fr.eterritoire.text.RichText;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Which project answers which need, and why.
@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchingTest {
    private static final LocalDate SPRING = LocalDate.of(2027, 4, 1);
    private static final Area.Inside IN_THE_REGION =
            new Area.Inside(
                    new Area.Within(
                            new Region(
                                    7,
                                    "75",
                                    new Toponym(
                                            "Nouvelle-Aquitaine",
                                            "en Nouvelle-Aquitaine",
                                            "de la Nouvelle-Aquitaine"),
                                    "nouvelle-aquitaine",
                                    ZoneId.of("Europe/Paris"),
                                    Palette.BOCAGE)),
                    Optional.empty());

    private static Annonce annonce(Sense sense, Terms terms) {
        return new Annonce(
                "Une annonce",
                sense,
                terms,
                RichText.EMPTY,
                List.of(),
                Place.NONE,
                new Issuer(Issuer.Kind.MAIRIE, "Mairie"),
                Optional.empty(),
                Optional.empty(),
                SPRING,
                "fr",
                Optional.empty());
    }

    private static Annonce takeover(String trade, Optional<Integer> surface) {
        return annonce(
                Sense.OFFER,
                new Terms.Takeover(
                        trade,
                        Optional.empty(),
                        Optional.empty(),
                        surface,
                        Optional.empty(),
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    private static Annonce premises(Optional<String> use, LocalDate from) {
        return annonce(
                Sense.OFFER,
                new Terms.Premises(
                        Kinds.Deal.RENT,
                        use,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(from)));
    }

    private static Annonce project(String trade, Optional<Integer> surface) {
        return annonce(
                Sense.OFFER,
                new Terms.Project(
                        trade,
                        "Nouvelle-Aquitaine",
                        surface,
                        Optional.empty(),
                        Optional.of(SPRING)));
    }

    private static Optional<List<String>> reasons(Annonce need, Annonce project) {
        return Matching.reasons(need, project, IN_THE_REGION);
    }

    @Test
    void a_butcher_and_a_butchers_shop_are_told_why() {
        assertThat(
                        reasons(
                                takeover("Boucherie charcuterie", Optional.of(95)),
                                project("reprendre une boucherie", Optional.of(80))))
                .contains(
                        List.of(
                                "même métier\u00a0: boucherie",
                                "dans la région cherchée\u00a0: Nouvelle-Aquitaine",
                                "95\u00a0m² pour 80\u00a0m² cherchés"));
    }

    @ParameterizedTest
    @CsvSource({
        "Boucherie, boucher charcutier, true",
        "médecin généraliste, cabinet de médecine générale, true",
        "Épicerie, épicier, true",
        "Salon de coiffure, coiffeuse à domicile, true",
        "Café-restaurant, restauration, true",
        "Bar-tabac, bar, true",
        "Infirmière libérale, infirmier, true",
        "Boucherie, boulangerie, false",
        "médecin généraliste, commerce généraliste, false",
        "Reprise de commerce, reprise d’un commerce, false",
        "Charcuterie, charpentier, false",
        "Bar, barbier, false",
        "Maraîcher, maroquinerie, false",
        "boucher, bouchon, false",
        "Boucherie, producteur de bouchons, false",
        "Maçonnerie, maçon, true",
        "Électricité générale, électricien, true",
        "élevage, éleveuse de chèvres, true",
        "Librairie, libraire, true",
        "Formation, salle de remise en forme, false",
        "Chauffeur de taxi, chauffage, false"
    })
    void trades_are_one_when_a_word_of_theirs_is(String one, String other, boolean same) {
        assertThat(Trade.shared(one, other).isPresent()).isEqualTo(same);
    }

    @Test
    void what_is_much_too_small_or_free_too_late_does_not_answer() {
        assertThat(
                        reasons(
                                takeover("Boucherie", Optional.of(60)),
                                project("boucher", Optional.of(80))))
                .isEmpty();
        assertThat(
                        reasons(
                                takeover("Boucherie", Optional.of(65)),
                                project("boucher", Optional.of(80))))
                .isPresent();
        assertThat(
                        reasons(
                                premises(Optional.of("atelier de potier"), SPRING.plusMonths(7)),
                                project("poterie", Optional.empty())))
                .isEmpty();
    }

    @Test
    void premises_that_take_any_trade_say_so() {
        assertThat(
                        reasons(
                                premises(Optional.empty(), SPRING),
                                project("poterie", Optional.empty())))
                .hasValueSatisfying(
                        said ->
                                assertThat(said)
                                        .contains("local sans activité imposée")
                                        .last()
                                        .asString()
                                        .startsWith("libre dès le"));
    }

    @Test
    void a_mise_en_relation_goes_forward_and_what_is_over_stays_so() {
        assertThat(State.NEW.next())
                .containsExactly(State.VISIT, State.IN_PROGRESS, State.CONCLUDED, State.CLOSED);
        assertThat(State.IN_PROGRESS.next()).containsExactly(State.CONCLUDED, State.CLOSED);
        assertThat(State.CONCLUDED.next()).isEmpty();
        assertThat(State.CLOSED.next()).isEmpty();
    }
}
