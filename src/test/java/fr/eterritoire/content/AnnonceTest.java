package fr.eterritoire.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.text.RichText;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnonceTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 15);
    private static final Optional<BigDecimal> PRICE = Optional.of(new BigDecimal("85000"));

    private final ContentJson json = new ContentJson();

    static Stream<Terms> terms() {
        return Stream.of(
                new Terms.Job(
                        Kinds.Contract.CDI,
                        true,
                        Optional.of(
                                new Terms.Pay(
                                        new BigDecimal("11.88"),
                                        Optional.of(new BigDecimal("14")),
                                        Kinds.Per.HOUR)),
                        Optional.of(DAY),
                        Optional.of("2027-3")),
                new Terms.Housing(
                        Kinds.Deal.RENT,
                        Kinds.Dwelling.MAISON,
                        Optional.of(4),
                        Optional.of(90),
                        PRICE,
                        true,
                        Optional.of(Kinds.Energy.C),
                        Optional.of(DAY)),
                new Terms.Land(
                        Kinds.Deal.SALE, Kinds.LandUse.A_BATIR, Optional.of(800), PRICE, true),
                takeover(false),
                new Terms.Premises(
                        Kinds.Deal.RENT,
                        Optional.of("commerce"),
                        Optional.of(60),
                        PRICE,
                        false,
                        Optional.empty(),
                        Optional.of("loyer offert six mois"),
                        Optional.empty(),
                        Optional.empty()),
                new Terms.Health(
                        "médecin généraliste",
                        Optional.of("cabinet neuf"),
                        true,
                        Optional.empty(),
                        Optional.of(DAY)),
                new Terms.Project(
                        "boucherie",
                        "Nouvelle-Aquitaine",
                        Optional.of(80),
                        PRICE,
                        Optional.empty()),
                new Terms.Volunteering(Optional.of("deux heures"), Optional.of(DAY)),
                new Terms.Help(Optional.of("le mardi")),
                new Terms.Ride("Vouillé", "Poitiers", "à 7 h 30", Optional.of(3), Optional.empty()),
                new Terms.Goods(Kinds.Handover.DON, Optional.empty(), Optional.of("bon état")),
                new Terms.Lost(DAY, true));
    }

    private static Terms.Takeover takeover(boolean confidential) {
        return new Terms.Takeover(
                "boucherie",
                PRICE,
                Optional.of(new BigDecimal("620")),
                Optional.of(110),
                Optional.of(Kinds.Turnover.UNDER_250),
                true,
                true,
                Optional.of("chambre froide"),
                Optional.empty(),
                Optional.of("retraite"),
                Optional.of("le lundi"),
                confidential);
    }

    private static Annonce annonce(Terms terms, String title, String text) {
        return new Annonce(
                title,
                Sense.OFFER,
                terms,
                RichText.ofPlain(text),
                List.of(),
                Place.venue("Place de l’Église", "3 rue du Stade"),
                new Issuer(Issuer.Kind.BUSINESS, "Boucherie Martin"),
                Siret.parse("732 829 320 00074"),
                Optional.of(
                        new Contact("M. Martin", Optional.of("05 49 51 00 00"), Optional.empty())),
                DAY,
                "fr",
                Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("terms")
    void an_annonce_of_each_type_comes_back_as_it_was(Terms terms) {
        var annonce = annonce(terms, "Une annonce", "Un texte.");
        assertThat(json.read(json.format(), json.write(annonce))).isEqualTo(annonce);
        assertThat(FactsInWords.of(annonce)).isNotEmpty();
    }

    @Test
    void each_type_has_terms_of_its_own() {
        assertThat(terms().map(Terms::type)).containsExactlyInAnyOrder(AnnonceType.values());
    }

    @Test
    void of_what_is_confidential_the_trade_alone_is_shown() {
        var shown = annonce(takeover(true), "Reprise : boucherie", "Clientèle fidèle.").shown();

        assertThat(
                        FactsInWords.of(shown).stream()
                                .map(FactsInWords.Fact::words)
                                .toList()
                                .toString())
                .contains("boucherie")
                .doesNotContain("Martin", "85", "620", "retraite", "732");
        assertThat(shown.description().isEmpty()).isTrue();
        assertThat(shown.place()).isEqualTo(Place.NONE);
    }

    @Test
    void a_siret_is_checked_by_its_key() {
        assertThat(Siret.parse("73282932000074")).isPresent();
        assertThat(Siret.parse("356 000 000 00048")).isPresent();
        assertThat(Siret.parse("73282932000075")).isEmpty();
        assertThat(Siret.parse("7328293200007")).isEmpty();
        assertThat(Siret.parse("00000000000000")).isEmpty();
    }

    @Test
    void words_make_one_think_of_what_the_law_forbids_but_not_parts_of_words() {
        var goods = new Terms.Goods(Kinds.Handover.VENTE, PRICE, Optional.empty());

        assertThat(Prohibition.suspectedIn(annonce(goods, "Fusil de chasse", "Peu servi.")))
                .containsExactly(Prohibition.ARMES);
        assertThat(Prohibition.suspectedIn(annonce(goods, "Armoire", "En chêne."))).isEmpty();
        assertThat(
                        Prohibition.suspectedIn(
                                annonce(takeover(false), "Boucherie", "Idéal jeune homme.")))
                .isEmpty();
    }
}
