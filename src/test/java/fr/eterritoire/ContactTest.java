package fr.eterritoire;

import static fr.eterritoire.Village.Commune.SAINT_PAUL;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.eterritoire.accounts.Role;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.droits.PersonalData;
import fr.eterritoire.journal.Who;
import fr.eterritoire.projets.Following;
import fr.eterritoire.submission.Limits;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;

/// What holds when many write, when two do so at once, when somebody is erased, and when no town
/// hall is one of the two.
@LineTest
class ContactTest {
    private static final String HELLO = "Bonjour, je suis boucher et je voudrais visiter.";
    private static final String DISSAY = "/vienne/dissay/s-installer";
    private static final String FLEIX = "/vienne/fleix/s-installer";
    private static final String FLEURE = "/vienne/fleure/s-installer";

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Office office;
    @Autowired Limits limits;
    @Autowired Following following;
    @Autowired PersonalData data;
    @Autowired TransactionTemplate together;
    @Autowired JdbcClient db;

    private Clerk opened(String insee) {
        return office.signedIn(office.holder("agent@" + insee + ".test", insee, Role.EDITOR), true);
    }

    private long lastConversation() {
        return db.sql("select max(id) from conversation").query(Long.class).single();
    }

    @Test
    void thirty_invented_addresses_do_not_silence_a_town_hall_and_what_comes_too_early_waits() {
        opened("86095");
        var form = visitor.get(DISSAY + "/ecrire").form();
        village.waits(Duration.ofSeconds(4));
        form.set("nom", "Personne");
        form.set("message", "Il n’y a personne derrière cette adresse.");
        IntStream.rangeClosed(1, 31)
                .forEach(
                        number -> {
                            form.set("courriel", "invente-" + number + "@nulle-part.test");
                            var robot = office.stranger().from("10.40.0." + number);
                            assertThat(robot.post(DISSAY + "/ecrire", form).status())
                                    .isEqualTo(200);
                        });

        var lea = new Correspondence(village, DISSAY, "lea@dissay.test");
        lea.writes("Nous cherchons une maison à Dissay.");
        var to = db.sql("select addressee_office from conversation where id = :id");
        var mairie = to.param("id", lastConversation()).query(Integer.class).single();
        while (limits.waitToReach("office " + mairie).isEmpty()) {
            // others write to it, and confirm
        }
        lea.sends("Et une école pour deux enfants ?");
        var early = lea.confirms();
        assertThat(early.status()).isEqualTo(429);
        assertThat(Integer.parseInt(early.header("Retry-After"))).isBetween(1, 2_880);
        assertThat(early.words()).contains("Et une école pour deux enfants ?", "attend ici");
        village.waits(Duration.ofHours(1));
        assertThat(lea.confirms().location()).startsWith("/conversation/");
    }

    @Test
    void whoever_answers_too_often_waits_and_keeps_what_they_typed() {
        opened("86098");
        var paul = new Correspondence(village, FLEIX, "paul@fleix.test");
        var his = paul.writes("Je cherche un local à Fleix.");
        var number = lastConversation();
        while (limits.waitToAnswer(number).isEmpty()) {
            // he writes, and writes
        }
        var tooMany = paul.answers(his, "Et alors, ce local ?");
        assertThat(tooMany.status()).isEqualTo(429);
        assertThat(Integer.parseInt(tooMany.header("Retry-After"))).isBetween(1, 3_600);
        assertThat(tooMany.words()).contains("Et alors, ce local ?", "Réessayez dans");
        assertThat(paul.answers(his, "a".repeat(3_001)).status()).isEqualTo(422);
        assertThat(paul.answers(his, "a".repeat(3_001)).words()).contains("a".repeat(3_001));
    }

    @Test
    void whoever_has_had_enough_hears_no_more_of_them() {
        var shop = village.online(village.butcher());
        var other =
                village.online(
                        village.annonce(
                                VOUILLE,
                                "fonds-de-commerce",
                                "offre",
                                "La charcuterie du bourg",
                                Map.of("metier", "Charcuterie", "courriel", shop.author())));
        var rogue = new Correspondence(village, shop.address(), "insistant@exemple.test");
        var about = new Correspondence(village, other.address(), rogue.mail());
        var elsewhere = about.writes("Et la vitrine, elle est libre ?");
        var his = rogue.writes(HELLO);
        var hers = rogue.linkOf(shop.author());
        visitor.post(hers + "/fin", Map.of());
        assertThat(visitor.get(hers).words()).contains("Signaler cette conversation");

        assertThat(visitor.get(his).words()).contains("a mis fin à cette conversation");
        var late = rogue.answers(elsewhere, "Répondez donc !");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.words()).contains("votre réponse n’est pas partie", "Répondez donc !");
        rogue.sends(HELLO + " Encore.");
        assertThat(rogue.confirms().words())
                .contains("Ce message ne peut pas être remis.")
                .doesNotContain("ne reçoit pas");
        about.sends(HELLO + " Toujours.");
        assertThat(about.confirms().words()).contains("ne peut pas être remis");
        assertThat(village.letters().of(shop.author(), HELLO + " Encore.")).isEmpty();
        visitor.post(hers + "/signalement", Map.of("pourquoi", "Il insistait."));
        assertThat(visitor.get(hers).words()).doesNotContain("Signaler cette conversation");
        assertThat(village.letters().last(Village.MODERATORS, "signalée").words())
                .contains("Il insistait.");
    }

    @Test
    void what_an_inhabitant_hands_over_is_followed_by_them_alone_and_counts() {
        var shop =
                village.online(
                        village.annonce(
                                SAINT_PAUL,
                                "fonds-de-commerce",
                                "offre",
                                "La boucherie du front de mer",
                                Map.of("metier", "Boucherie")));
        var path = shop.address();
        var paul = new Correspondence(village, path, "paul@front-de-mer.test");
        var eve = new Correspondence(village, path, "eve@front-de-mer.test");
        var his = paul.writes(HELLO);
        var hers = paul.linkOf(shop.author());
        eve.writes("Bonjour, la boucherie m’intéresse aussi.");
        concludedElsewhere(4);
        var list = "/la-reunion/saint-paul/annonces";
        assertThat(visitor.get(list).words()).doesNotContain("ont abouti");

        visitor.post(his + "/etape", Map.of("etape", "CONCLUDED"));
        assertThat(visitor.get(his).words()).doesNotContain("conclue");
        assertThat(visitor.get(hers).words()).contains("Où en est-on", "Une visite est prévue");
        visitor.post(hers + "/etape", Map.of("etape", "VISIT"));
        assertThat(visitor.get(his).words()).contains("visite prévue");
        visitor.post(hers + "/etape", Map.of("etape", "CONCLUDED"));

        assertThat(village.letters().last(paul.mail(), "C’est conclu").words())
                .contains("a abouti", "La boucherie du front de mer");
        assertThat(visitor.get(path).status()).isEqualTo(410);
        assertThat(visitor.get(list).words()).contains("5 mises en relation ont abouti");
        following.run();
        assertThat(village.letters().last(eve.mail(), "Sans suite").words())
                .contains("avec une autre personne");
        var here = office.place("/la-reunion/saint-paul");
        var reader = office.holder("agent@saint-paul.test", here, Role.EDITOR);
        var mairie = office.signedIn(reader, true);
        assertThat(mairie.get("/mairie/97415/relations").words())
                .doesNotContain(Correspondence.NAME);
        assertThat(mairie.get("/mairie/97415/messages").words())
                .doesNotContain(Correspondence.NAME);
    }

    private void concludedElsewhere(int many) {
        db.sql(
                        """
                        insert into mise_en_relation (office, topic, state, started_at, waits_for_office, since)
                        select t.id, '', 'CONCLUDED', now(), false, now()
                          from territoire t, generate_series(1, :many) where t.code = '97415' and t.kind = 'COMMUNE'
                        """)
                .param("many", many)
                .update();
    }

    @Test
    void whoever_is_erased_leaves_nothing_that_waits_for_an_answer() {
        var clerk = opened("86099");
        var lea = new Correspondence(village, FLEURE, "lea@fleure.test");
        lea.writes("Nous cherchons une maison à Fleuré.");
        assertThat(clerk.get("/mairie").words()).contains(Correspondence.NAME);
        data.erase(new Email(lea.mail()), _ -> Who.OPERATOR);
        assertThat(clerk.get("/mairie").words())
                .doesNotContain(Correspondence.NAME, "attend votre réponse");
        assertThat(clerk.get("/mairie/86099/relations").words()).contains("sans suite");
    }

    @Test
    void whoever_reminds_takes_the_conversation_first_as_whoever_writes_in_it_does()
            throws InterruptedException {
        opened("86098");
        var paul = new Correspondence(village, FLEIX, "lou@fleix.test");
        paul.writes("Je cherche un local à Fleix.");
        var number = lastConversation();
        village.waits(Duration.ofDays(2).plusHours(1));
        var reminding =
                together.execute(
                        _ -> {
                            row("select from conversation where id = :id for update", number);
                            var machine = Thread.ofPlatform().start(following::run);
                            waitsForALock();
                            assertThatCode(
                                            () ->
                                                    row(
                                                            "select from mise_en_relation where"
                                                                + " conversation = :id for update"
                                                                + " nowait",
                                                            number))
                                    .doesNotThrowAnyException();
                            return machine;
                        });
        reminding.join(Duration.ofSeconds(5));
        assertThat(reminding.isAlive()).isFalse();
    }

    private void row(String sql, long id) {
        db.sql(sql).param("id", id).query().listOfRows();
    }

    private void waitsForALock() {
        var waiting = db.sql("select exists (select from pg_locks where not granted)");
        for (var looked = 0; looked < 200; looked++) {
            if (waiting.query(Boolean.class).single()) {
                return;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("Nobody waits for the conversation");
    }
}
