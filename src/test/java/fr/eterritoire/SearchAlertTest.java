package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.droits.PersonalData;
import fr.eterritoire.notification.Pace;
import fr.eterritoire.notification.Watches;

import jakarta.mail.MessagingException;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/// Somebody is told when something is published that they look for.
@LineTest
class SearchAlertTest {
    private static final String NEWS = "Du nouveau";
    private static final Duration UNDO = Duration.ofMinutes(11);

    @Autowired Visitor visitor;
    @Autowired Village village;
    @Autowired Watches watches;
    @Autowired PersonalData personal;
    @Autowired GreenMail post;
    @Autowired JdbcClient db;

    private Page asks(String mail, String words, String pace) {
        var form = visitor.get("/recherche/alerte?q=" + words).form();
        assertThat(form).containsKey("rythme");
        form.set("rythme", pace);
        form.set("courriel", mail);
        village.waits(Duration.ofSeconds(4));
        return visitor.post("/recherche/alerte", form);
    }

    private void follows(String mail, String words, String pace) {
        assertThat(asks(mail, words, pace).words()).contains("Ouvrez vos courriels", mail);
        var link = village.letters().last(mail, "Confirmez").link("Confirmer");
        assertThat(link).startsWith("/recherche/alerte/");
        assertThat(visitor.post(link, Map.of()).words()).contains("C’est noté");
    }

    private Proposal publishes(String title) {
        return village.online(village.draft(Village.Commune.VOUILLE, title, Map.of()));
    }

    /// Time passes, the index has heard, and the machine looks.
    private void looks(Duration after) {
        village.waits(after);
        Hearing.of(db);
        watches.look(Pace.AT_ONCE);
    }

    private int letters(String mail) {
        return village.letters().of(mail, NEWS).size();
    }

    private String header(String mail, String name) throws MessagingException {
        var letters = post.getReceivedMessagesForDomain(mail);
        return String.join(", ", letters[letters.length - 1].getHeader(name));
    }

    @Test
    void told_at_once_is_told_when_nobody_can_undo_it_and_once_an_hour() throws MessagingException {
        var mail = "glaneuse@ailleurs.test";
        publishes("Glanage des noix d’avant");
        village.waits(UNDO);
        follows(mail, "glanage", "at-once");
        var first = publishes("Glanage des pommes");
        publishes("Tournoi de palets");
        looks(Duration.ofMinutes(5));
        assertThat(letters(mail)).as("it can still be undone").isZero();

        looks(Duration.ofMinutes(6));
        var letter = village.letters().last(mail, NEWS);
        assertThat(letter.words())
                .contains("glanage", first.title(), "Salle des fêtes · Vouillé", "par heure")
                .doesNotContain("avant", "palets");
        assertThat(letter.link(first.title())).isEqualTo(first.address());
        assertThat(letter.link("Voir la recherche")).startsWith("/recherche");

        publishes("Glanage des poires");
        publishes("Glanage des coings").undo();
        publishes("Glanage des nèfles");
        looks(UNDO);
        assertThat(letters(mail)).as("within the hour").isOne();
        looks(Duration.ofHours(1));
        assertThat(village.letters().last(mail, NEWS).words())
                .contains("poires", "nèfles")
                .doesNotContain("pommes", "coings");

        var end = header(mail, "List-Unsubscribe").replaceAll("<http://localhost(.*)>", "$1");
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        visitor.post(end, Map.of("List-Unsubscribe", "One-Click"));
        publishes("Glanage des châtaignes");
        looks(Duration.ofHours(2));
        assertThat(letters(mail)).isEqualTo(2);
    }

    @Test
    void a_word_put_right_is_no_news_and_another_date_is() {
        var proposal = publishes("Cueillette des mirabelles");
        village.waits(UNDO);
        var mail = "attentif@ailleurs.test";
        follows(mail, "mirabelles", "at-once");
        proposal.correct(Map.of("description", "Prenez un panier."));
        proposal.published();
        looks(UNDO);
        assertThat(letters(mail)).isZero();
        proposal.correct(Map.of("date", village.day(75).toString()));
        proposal.published();
        looks(UNDO);
        assertThat(village.letters().last(mail, NEWS).words())
                .contains("Cueillette des mirabelles", "nouvelles dates");
    }

    @Test
    void told_weekly_is_told_all_of_a_week_together() {
        var mail = "hebdo@ailleurs.test";
        follows(mail, "vannerie", "weekly");
        publishes("Vannerie en osier");
        looks(UNDO);
        publishes("Vannerie en châtaignier");
        looks(Duration.ofHours(1));
        assertThat(letters(mail)).isZero();
        village.waits(Duration.ofDays(7));
        watches.run();
        assertThat(village.letters().last(mail, NEWS).words()).contains("osier", "châtaignier");
        village.waits(Duration.ofDays(8));
        watches.run();
        assertThat(letters(mail)).as("nothing new").isOne();
    }

    @Test
    void what_was_published_long_ago_is_told_for_its_week_end() {
        var saturday = village.day(15).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        village.online(
                village.draft(
                        Village.Commune.VOUILLE,
                        "Sarabande d’automne",
                        Map.of("date", saturday.toString())));
        village.waits(UNDO);
        Hearing.of(db);
        var mail = "danseuse@ailleurs.test";
        follows(mail, "sarabande+ce+week-end", "weekly");
        for (var week = 0; week < 4; week++) {
            village.waits(Duration.ofDays(7).plusMinutes(20));
            watches.run();
        }
        assertThat(letters(mail)).isOne();
        assertThat(village.letters().last(mail, NEWS).words()).contains("Sarabande");
    }

    @Test
    void who_asks_in_english_is_answered_and_written_to_in_english() {
        var mail = "walker@ailleurs.test";
        var form = visitor.get("/en/recherche/alerte?q=sarments").form();
        form.set("rythme", "at-once");
        form.set("courriel", mail);
        village.waits(Duration.ofSeconds(4));
        assertThat(visitor.post("/en/recherche/alerte", form).words()).contains("Open your mail");
        var asking = village.letters().last(mail, "Confirm your search");
        assertThat(asking.words()).contains("Hello,", "sarments", "runs eTerritoire");
        assertThat(asking.read().selectFirst("html").attr("lang")).isEqualTo("en");
        var link = asking.link("Confirm");
        assertThat(link).startsWith("/en/recherche/alerte/");
        assertThat(visitor.get(link).words()).contains("One letter an hour");
        assertThat(visitor.post(link, Map.of()).words()).contains("Noted");

        village.waits(UNDO);
        var event = publishes("Brûlage des sarments");
        looks(UNDO);
        var news = village.letters().last(mail, "1 new announcement");
        assertThat(news.words())
                .contains("Something new", event.title(), "8:30pm · Salle des fêtes");
        assertThat(news.link(event.title())).isEqualTo("/en" + event.address());
        var end = news.link("Stop these letters");
        assertThat(visitor.get(end).words()).contains("Your address and this search are erased");
        assertThat(visitor.post(end, Map.of()).words()).contains("Stopped");
        assertThat(
                        db.sql("select count(*) from watch where mail = ?")
                                .param(mail)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void how_soon_changes_only_for_who_opens_the_letter() {
        var mail = "tranquille@ailleurs.test";
        follows(mail, "ruches", "weekly");
        asks(mail, "ruches", "at-once");
        assertThat(pace(mail)).isEqualTo("WEEKLY");
        var link = village.letters().last(mail, "Confirmez").link("Confirmer");
        visitor.post(link, Map.of());
        assertThat(pace(mail)).isEqualTo("AT_ONCE");
    }

    private String pace(String mail) {
        return db.sql("select pace from watch where mail = ?")
                .param(mail)
                .query(String.class)
                .single();
    }

    @Test
    void an_empty_search_cannot_be_followed_and_a_wrong_address_is_said() {
        assertThat(visitor.get("/recherche/alerte?q=").location()).isEqualTo("/recherche");
        var wrong = asks("pas une adresse", "ruches", "weekly");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.field("courriel")).isEqualTo("pas une adresse");
    }

    @Test
    void whoever_asks_for_their_data_reads_what_they_follow_in_words() {
        var mail = "glanelle@ailleurs.test";
        follows(mail, "glanage", "weekly");
        var said = personal.of(Email.parse(mail).orElseThrow()).toString();
        assertThat(said).contains("Recherche=glanage", "Demandée le=").doesNotContain("?q=");
    }
}
