package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;

import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.text.SpokenDates;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.util.LinkedMultiValueMap;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;

import javax.imageio.ImageIO;

/// A town hall posts annonces itself, and chooses which ones the public may propose.
@LineTest
class NoticesTest {
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Office office;
    @Autowired People people;

    @Autowired
    @Qualifier("publishScheduled")
    OneTimeTask<Void> publishing;

    private static final String POSTING = "/mairie/86078/petites-annonces/nouvelle";

    /// A form of the office, filled, as it is sent to be read again.
    private static Page written(Clerk clerk, String address, Map<String, String> answers) {
        var form = clerk.get(address).form();
        answers.forEach(form::set);
        form.set("pas", "relire");
        var sent = clerk.post(address.replaceFirst("\\?.*", ""), form);
        return sent.status() == 302 ? clerk.get(sent.location()) : sent;
    }

    private static Page published(Clerk clerk, Page review) {
        var publishing = Redactor.draftOf(review) + "/publication";
        var there = clerk.post(publishing, Map.of()).location();
        assertThat(clerk.post(publishing, Map.of()).location()).isEqualTo(there);
        return clerk.get(there);
    }

    @Test
    void a_butchers_shop_is_kept_posted_corrected_posted_again_and_closes_as_taken_over() {
        var clerk = office.at(CIVRAY, Role.EDITOR);
        var begun = clerk.get(POSTING + "?type=fonds-de-commerce&sens=offre").form();
        begun.set("titre", "La boucherie de Civray attend son boucher");
        begun.set("pas", "brouillon");
        var drafts = clerk.open(clerk.post(POSTING, begun).location());
        var draft = drafts.link("La boucherie de Civray attend son boucher");

        var terms =
                Map.of(
                        "description", "Murs à la commune, four neuf.",
                        "metier", "Boucherie",
                        "loyer", "450",
                        "surface", "95",
                        "contactNom", "Mme Roux, à la mairie");
        var review = written(clerk, draft, terms);
        assertThat(review.words()).contains("450", "Mme Roux", "Mairie de Civray");
        assertThat(visitor.get("/vienne/civray/annonces").words()).doesNotContain("attend son");

        var content = published(clerk, review);
        var own = content.asked().replaceFirst("\\?.*", "");
        var address = content.link("Voir la page en ligne");
        assertThat(visitor.get(address).words()).contains("95", "Mme Roux, à la mairie");
        assertThat(visitor.get("/vienne/civray/annonces").words()).contains("attend son boucher");
        assertThat(clerk.get("/mairie/86078/annonces?q=attend+son").words())
                .contains("attend son boucher");

        var change = written(clerk, own + "/correction", Map.of("loyer", "430"));
        assertThat(change.words()).contains("450", "430");
        published(clerk, change);
        assertThat(visitor.get(address).words()).contains("430").doesNotContain("450");

        var again = clerk.get(clerk.get(own).link("Publier une annonce semblable"));
        assertThat(again.field("metier")).isEqualTo("Boucherie");
        assertThat(again.field("fin")).isEmpty();

        assertThat(clerk.post(own + "/cloture", Map.of()).location()).contains("pourvue");
        assertThat(clerk.get(own).words()).contains("Réglée");
        assertThat(visitor.get(address).status()).isEqualTo(410);
        assertThat(visitor.get(address).words()).contains("Repris");
        assertThat(visitor.get(address + "/apercu-2.png").status()).isEqualTo(410);
        assertThat(visitor.get("/vienne/civray/annonces").words()).doesNotContain("attend son");
    }

    @Test
    void what_is_scheduled_goes_online_at_its_moment_for_sixty_days() {
        var clerk = office.at(CIVRAY, Role.EDITOR);
        var review =
                written(
                        clerk,
                        POSTING + "?type=emploi&sens=offre",
                        Map.of(
                                "titre", "Maître-nageur pour l’été",
                                "description", "À la piscine.",
                                "contrat", "SAISON"));
        var day = village.day(10);
        var when = Map.of("jour", day.toString(), "heure", "09:00");
        clerk.post(Redactor.draftOf(review) + "/programmation", when);
        assertThat(visitor.get("/vienne/civray/annonces").words()).doesNotContain("nageur");

        village.waits(Duration.ofDays(11));
        var id = Redactor.draftOf(review).replaceAll(".*/", "");
        var at = day.atTime(9, 0).atZone(ZoneId.of("Europe/Paris")).toEpochSecond();
        publishing.execute(new TaskInstance<>("redaction-publish", id + "-" + at), null);
        assertThat(visitor.get("/vienne/civray/annonces").words()).contains("nageur");
        assertThat(visitor.get("/vienne/civray/annonces").html().select("main").html())
                .contains(SpokenDates.date(day.plusDays(60)).replace("\u00a0", "&nbsp;"));
    }

    @Test
    void a_seller_who_must_not_be_known_is_shown_by_trade_alone() throws Exception {
        var epci = office.place(Village.INTERCO);
        people.open(epci);
        var clerk =
                office.signedIn(office.holder("annonces@interco.test", epci, Role.EDITOR), true);
        var posting = "/mairie/" + Offices.codeOf(epci) + "/petites-annonces/nouvelle";
        var review =
                written(
                        clerk,
                        posting + "?type=fonds-de-commerce&sens=offre",
                        Map.of(
                                "titre", "Salon de Mireille",
                                "description", "Clientèle de Mireille, rue du Stade.",
                                "metier", "Coiffure",
                                "prix", "31\u202f000",
                                "adresse", "7 rue du Stade",
                                "confidentiel", "oui"));
        var content = published(clerk, review);
        assertThat(content.words()).contains("rue du Stade");

        var address = content.link("Voir la page en ligne");
        var page = visitor.get(address);
        assertThat(address).startsWith(Village.INTERCO).doesNotContain("mireille");
        assertThat(page.html().selectFirst("h1").wholeText())
                .isEqualTo("Commerce à reprendre\u00a0: Coiffure");
        var secrets = new String[] {"Mireille", "31\u202f000", "rue du Stade"};
        assertThat(page.body()).doesNotContain(secrets);
        var feed = visitor.get(Village.INTERCO + "/annonces.json").body();
        assertThat(feed).contains("Coiffure").doesNotContain(secrets);
        var card = page.html().select("meta[property=og:image]").attr("content");
        var picture = visitor.get(card.replace("http://localhost", ""));
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.bytes())).getWidth())
                .isEqualTo(1200);

        var neighbour = office.at(VOUILLE, Role.EDITOR);
        var there = content.asked().replaceFirst("/mairie/\\d+", "/mairie/86294");
        var seen = neighbour.get(there.replaceFirst("\\?.*", ""));
        assertThat(seen.words()).contains("Coiffure");
        assertThat(seen.body()).doesNotContain(secrets);
        var copy = there.replaceFirst("annonces/(\\d+).*", "petites-annonces/nouvelle?copie=$1");
        assertThat(neighbour.get(copy).body()).contains("Coiffure").doesNotContain(secrets);
    }

    @Test
    void the_town_hall_chooses_what_may_be_proposed() {
        var holder = office.holder("mairie@chenevelles.test", "86072", Role.ADMINISTRATOR);
        var clerk = office.signedIn(holder, true);
        var settings = "/mairie/86072/reglages/annonces";
        clerk.get(settings);
        var chosen = new LinkedMultiValueMap<String, String>();
        chosen.add("type", "covoiturage");
        chosen.add("type", "emploi");

        assertThat(clerk.post(settings, chosen).location()).contains("garde");
        var choice = visitor.get("/vienne/chenevelles/annonces/proposer").words();
        assertThat(choice).contains("Trajet proposé", "Offre d’emploi").doesNotContain("Logement");
    }
}
