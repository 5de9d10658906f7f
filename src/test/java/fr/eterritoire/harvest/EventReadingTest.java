package fr.eterritoire.harvest;

import static fr.eterritoire.harvest.HarvestSamples.NOW;
import static fr.eterritoire.harvest.HarvestSamples.VOUILLE;
import static fr.eterritoire.harvest.HarvestSamples.item;
import static fr.eterritoire.harvest.HarvestSamples.items;
import static fr.eterritoire.harvest.HarvestSamples.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.content.Ages;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.EventType;
import fr.eterritoire.content.Prices;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.util.List;
import java.util.Optional;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventReadingTest {
    private static Evenement read(String fields) {
        var read =
                EventReading.read(
                        item("openagenda-paris", "'debut': '2026-12-05', " + fields),
                        VOUILLE,
                        NOW,
                        0);
        assertThat(read).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<Evenement>) read).value();
    }

    private static Prices prices(String conditions) {
        return read("'titre': 'Loto', 'conditions': '" + conditions + "'").prices();
    }

    private static Prices words(String words) {
        return new Prices.Paid(List.of(new Prices.Price(words, Optional.empty())));
    }

    @Test
    void an_item_keeps_its_source_its_licence_and_its_place() {
        var evenement =
                read(
                        """
                        'titre': 'Grand  loto', 'resume': 'Court', 'description': 'Long <b>texte</b>', 'lieu': 'Salle des fêtes',
                        'adresse': '3 rue du Stade, 86190 Vouillé, France', 'code_postal': '86190', 'commune': 'Vouillé',
                        'lat': 46.6, 'lon': 0.16, 'url': 'https://agenda.exemple/loto', 'licence': 'LO 1.0', 'age_min': 6, 'age_max': 99\
                        """);
        assertThat(evenement.title()).isEqualTo("Grand loto");
        assertThat(evenement.description().plain()).isEqualTo("Long <b>texte</b>");
        assertThat(evenement.place().venue()).isEqualTo("Salle des fêtes");
        assertThat(evenement.place().address()).isEqualTo("3 rue du Stade");
        assertThat(evenement.place().point()).isPresent();
        assertThat(evenement.ages()).isEqualTo(new Ages(Optional.of(6), Optional.empty()));
        var source = evenement.source().orElseThrow();
        assertThat(source.name()).isEqualTo("OpenAgenda");
        assertThat(source.id()).isEqualTo("x:1");
        assertThat(source.licence()).isEqualTo("LO 1.0");
        assertThat(source.url()).contains(URI.create("https://agenda.exemple/loto"));
        assertThat(source.syncedAt()).isEqualTo(NOW);
    }

    @Test
    void a_place_that_only_repeats_its_commune_is_left_out() {
        var place =
                read("'titre': 'Loto', 'lieu': 'Vouillé', 'commune': 'VOUILLE', 'adresse': '86190"
                                + " Vouillé'")
                        .place();
        assertThat(place.venue() + place.address()).isEmpty();
    }

    @Test
    void what_is_only_online_has_no_venue() {
        var place =
                read("""
                'titre': 'Visio', 'lieu': 'Internet', 'mode_participation': 'En ligne', 'url': 'https://agenda.exemple/visio'\
                """)
                        .place();
        assertThat(place.isOnlineOnly()).isTrue();
    }

    @Test
    void a_long_title_is_cut_between_words() {
        var title = read("'titre': '" + "Bonjour ".repeat(40) + "'").title();
        assertThat(title).hasSizeLessThanOrEqualTo(140).endsWith("Bonjour…");
    }

    @Test
    void no_title_is_refused() {
        assertThat(refusal(EventReading.read(item("x", "'debut': '2026-12-05'"), VOUILLE, NOW, 0)))
                .isEqualTo("aucun titre");
    }

    @Test
    void no_amount_is_made_out_of_words() {
        assertThat(prices("Gratuit")).isEqualTo(new Prices.Free());
        assertThat(prices("Entrée libre")).isEqualTo(new Prices.Free());
        assertThat(prices("Accès libre et gratuit dans la limite des places"))
                .isEqualTo(new Prices.Free());
        assertThat(prices("De 10,00 € à 12,00 €")).isEqualTo(words("De 10,00 € à 12,00 €"));
        assertThat(prices("Gratuit pour les moins de 12 ans, 5 €"))
                .isEqualTo(words("Gratuit pour les moins de 12 ans, 5 €"));
        assertThat(prices("Participation libre")).isEqualTo(words("Participation libre"));
        assertThat(prices("Oui")).isEqualTo(new Prices.Unsaid());
        assertThat(prices("")).isEqualTo(new Prices.Unsaid());
    }

    @Test
    void what_is_free_on_conditions_says_them() {
        var evenement =
                read(
                        "'titre': 'Loto', 'conditions': 'Gratuit sur réservation', 'url':"
                                + " 'https://agenda.exemple/1'");
        assertThat(evenement.description().plain())
                .contains("Conditions\u00a0: Gratuit sur réservation");
        assertThat(evenement.booking().link()).contains(URI.create("https://agenda.exemple/1"));
    }

    @Test
    void a_title_that_says_cancelled_is_believed() {
        assertThat(read("'titre': 'Fête du village (ANNULÉ)'").status())
                .isEqualTo(EventStatus.CANCELLED);
        assertThat(read("'titre': 'COMPLET - Atelier pain'").status()).isEqualTo(EventStatus.FULL);
        assertThat(read("'titre': 'Stage complet de poterie'").status())
                .isEqualTo(EventStatus.SCHEDULED);
    }

    @ParameterizedTest
    @CsvSource({
        "Grande brocante de printemps, BROCANTE_VIDE_GRENIER",
        "Vide-greniers du stade, BROCANTE_VIDE_GRENIER",
        "Marché de Noël, MARCHE",
        "Super loto des pompiers, LOTO_JEUX",
        "Concerts d’été, CONCERT",
        "EXPOSITIONS de peinture, EXPOSITION",
        "Ateliers d’écriture, ATELIER_STAGE",
        "Randonnée nocturne, NATURE_RANDONNEE",
        "Conférence : la forêt, CONFERENCE_LECTURE",
        "Théâtre d’ombres, SPECTACLE",
        "Ciné-club, CINEMA",
        "Don du sang, SOLIDARITE_SANTE",
        "Conseil municipal, VIE_LOCALE",
        "Repas des aînés, REPAS_DEGUSTATION",
        "Atelier d’écriture : notre nature, ATELIER_STAGE",
        "Elles ont marché sous la lune, VIE_LOCALE",
        "Marche nordique, NATURE_RANDONNEE",
        "Marché du samedi, MARCHE",
        "Quelque chose, VIE_LOCALE"
    })
    void the_type_is_guessed_from_whole_words(String title, EventType type) {
        assertThat(read("'titre': '" + title + "'").type()).isEqualTo(type);
    }

    @Test
    void the_title_counts_before_the_class_and_the_class_before_the_text() {
        assertThat(read("'titre': 'Loto', 'mots_cles': ['Concert']").type())
                .isEqualTo(EventType.LOTO_JEUX);
        assertThat(
                        read("'titre': 'Samedi', 'mots_cles': ['SocialEvent', 'Exhibition'],"
                                        + " 'description': 'concert'")
                                .type())
                .isEqualTo(EventType.EXPOSITION);
        assertThat(read("'titre': 'Samedi', 'mots_cles': ['Olympic;Concert']").type())
                .isEqualTo(EventType.CONCERT);
        assertThat(read("'titre': 'Samedi', 'description': 'Un concert.'").type())
                .isEqualTo(EventType.CONCERT);
    }

    @Test
    void a_fingerprint_changes_with_what_is_said_and_nothing_else() {
        var three =
                items(
                        """
                        [{'source': 's', 'id': '1', 'titre': 'A', 'maj': '1'}, {'id': '1', 'source': 's', 'maj': '2', 'titre': 'A'},
                         {'source': 's', 'id': '1', 'titre': 'B'}]\
                        """);
        assertThat(three.get(0).fingerprint()).isEqualTo(three.get(1).fingerprint());
        assertThat(three.get(0).fingerprint()).isNotEqualTo(three.get(2).fingerprint());
    }

    @Test
    void likeness_is_the_folded_title_the_commune_and_the_start() {
        var one = Doubles.likeness(VOUILLE, read("'titre': 'FÊTE de l’école !'"));
        assertThat(one).isEqualTo(Doubles.likeness(VOUILLE, read("'titre': 'Fete de l école'")));
    }

    @Test
    void every_example_can_be_made_on_any_day() {
        assertThat(Example.all())
                .hasSizeGreaterThan(40)
                .extracting(Example::id)
                .doesNotHaveDuplicates();
        for (var example : Example.all()) {
            var content = example.content(VOUILLE, java.time.LocalDate.of(2026, 9, 1), NOW);
            assertThat(content.source().orElseThrow().isExample()).isTrue();
            assertThat(content.description().plain()).contains("exemple\u00a0: cet");
            if (content instanceof Evenement evenement) {
                assertThat(evenement.title()).startsWith("Exemple\u00a0: ");
                assertThat(evenement.firstStart().orElseThrow()).isAfter("2026-09-01T23:59");
            }
        }
    }
}
