package fr.eterritoire.confiance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Issuer;
import fr.eterritoire.content.Place;
import fr.eterritoire.content.Sense;
import fr.eterritoire.content.Terms;
import fr.eterritoire.text.RichText;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrustedKindTest {
    @Test
    void an_annonce_is_always_read_whoever_is_trusted() {
        var help =
                new Annonce(
                        "Jardiner ensemble",
                        Sense.OFFER,
                        new Terms.Help(Optional.empty()),
                        RichText.ofPlain("Le samedi."),
                        List.of(),
                        Place.NONE,
                        new Issuer(Issuer.Kind.ASSOCIATION, "Les jardiniers"),
                        Optional.empty(),
                        Optional.empty(),
                        LocalDate.of(2027, 1, 1),
                        "fr",
                        Optional.empty());

        assertThat(TrustedKind.of(help)).isEmpty();
    }
}
