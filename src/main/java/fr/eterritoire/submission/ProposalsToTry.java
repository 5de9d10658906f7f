package fr.eterritoire.submission;

import fr.eterritoire.accounts.People;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.content.Issuer;
import fr.eterritoire.content.Kinds;
import fr.eterritoire.content.Place;
import fr.eterritoire.content.Sense;
import fr.eterritoire.content.Terms;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.RichText;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What waits in the queue of Vouillé on a developer’s computer: a job and a shop, proposed and
/// confirmed by people who do not exist. Vouillé takes annonces of all types.
@Component
@Profile("dev")
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty("eterritoire.exemples")
class ProposalsToTry {
    private static final String JOB = "exemple-emploi";
    private static final String SHOP = "exemple-fiche";
    private static final String FLORIST = "Fleurs et jardin";

    private final Submissions submissions;
    private final OpenTypes types;
    private final People people;
    private final Territoires territoires;
    private final InstantSource clock;

    ProposalsToTry(
            Submissions submissions,
            OpenTypes types,
            People people,
            Territoires territoires,
            InstantSource clock) {
        this.submissions = submissions;
        this.types = types;
        this.people = people;
        this.territoires = territoires;
        this.clock = clock;
    }

    /// Once each, after the people who read them have come.
    @Order(Ordered.LOWEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void arrive() {
        territoires
                .findCommune(new CodeInsee("86294"))
                .filter(people::isOpen)
                .filter(_ -> !submissions.isKnown(JOB))
                .ifPresent(this::arrive);
    }

    private void arrive(Commune here) {
        var today = LocalDate.ofInstant(clock.instant(), here.zone());
        types.choose(here, EnumSet.allOf(AnnonceType.class));
        proposed(here, JOB, "fournil@exemple.test", job(today));
        proposed(here, SHOP, "fleurs@exemple.test", shop(today));
    }

    private void proposed(Commune here, String key, String sender, Content content) {
        submissions.verify(submissions.submit(here, content, new Email(sender), key));
    }

    private static Annonce job(LocalDate today) {
        return new Annonce(
                "Vendeuse ou vendeur en boulangerie",
                Sense.OFFER,
                new Terms.Job(
                        Kinds.Contract.CDI,
                        true,
                        Optional.of(
                                new Terms.Pay(
                                        new BigDecimal("12.20"), Optional.empty(), Kinds.Per.HOUR)),
                        Optional.of(today.plusDays(30)),
                        Optional.empty()),
                RichText.ofPlain("Vingt-quatre heures par semaine, un dimanche matin sur deux."),
                List.of(),
                Place.venue("Boulangerie du Bourg", ""),
                new Issuer(Issuer.Kind.BUSINESS, "Boulangerie du Bourg"),
                Optional.empty(),
                Optional.empty(),
                today.plusDays(Annonce.DAYS),
                "fr",
                Optional.empty());
    }

    private static Fiche shop(LocalDate today) {
        return new Fiche(
                FLORIST,
                FicheCategory.FLEURISTE,
                RichText.ofPlain("Bouquets de saison, plants de légumes au printemps."),
                List.of(),
                Place.venue("", "9 place de l’Église"),
                new Issuer(Issuer.Kind.BUSINESS, FLORIST),
                Optional.empty(),
                List.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                today,
                "fr",
                Optional.empty());
    }
}
