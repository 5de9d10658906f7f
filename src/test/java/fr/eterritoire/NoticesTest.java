package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CHAUVIGNY;
import static fr.eterritoire.Village.Commune.CIVRAY;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

import java.util.Map;

/// A town hall posts annonces itself, and chooses which ones the public may propose.
@LineTest
class NoticesTest {
    @Autowired Visitor visitor;
    @Autowired Office office;

    private static final String POSTING = "/mairie/86078/petites-annonces/nouvelle";

    @Test
    void a_butchers_shop_is_posted_by_the_town_hall_and_closes_as_taken_over() {
        var clerk = office.at(CIVRAY, Role.EDITOR);
        var form = clerk.get(POSTING + "?type=fonds-de-commerce&sens=offre").form();
        form.set("titre", "La boucherie de Civray attend son boucher");
        form.set("description", "Murs à la commune, four neuf.");
        form.set("metier", "Boucherie");
        form.set("loyer", "450");
        form.set("surface", "95");
        form.set("contactNom", "Mme Roux, à la mairie");
        form.set("pas", "relire");
        var review = clerk.post(POSTING, form);
        assertThat(review.words()).contains("450 €", "Mme Roux", "Mairie de Civray");
        assertThat(visitor.get("/vienne/civray/annonces").words()).doesNotContain("attend son");

        var publishing = review.form();
        publishing.set("pas", "publier");
        var published = clerk.post(POSTING, publishing).location();
        assertThat(clerk.post(POSTING, publishing).location()).isEqualTo(published);

        var content = clerk.get(published);
        assertThat(content.words()).contains("Annonce publiée.");
        var address = content.link("Voir l’annonce en ligne");
        assertThat(visitor.get(address).words()).contains("95 m²", "Mme Roux, à la mairie");
        assertThat(visitor.get("/vienne/civray/annonces").words()).contains("attend son boucher");
        assertThat(clerk.get("/mairie/86078/annonces?q=attend+son").words())
                .contains("attend son boucher");

        var own = published.replaceFirst("\\?.*", "");
        assertThat(clerk.post(own + "/cloture", Map.of()).location()).contains("pourvue");
        assertThat(visitor.get(address).status()).isEqualTo(410);
        assertThat(visitor.get(address).words()).contains("Repris");
        assertThat(visitor.get("/vienne/civray/annonces").words()).doesNotContain("attend son");
    }

    @Test
    void a_seller_who_must_not_be_known_is_shown_by_trade_alone() {
        var epci = office.place(Village.INTERCO);
        var clerk =
                office.signedIn(office.holder("annonces@interco.test", epci, Role.EDITOR), true);
        var posting = "/mairie/" + Offices.codeOf(epci) + "/petites-annonces/nouvelle";
        var form = clerk.get(posting + "?type=fonds-de-commerce&sens=offre").form();
        form.set("titre", "Salon de Mireille");
        form.set("description", "Clientèle de Mireille, rue du Stade.");
        form.set("metier", "Coiffure");
        form.set("prix", "31\u202f000");
        form.set("adresse", "7 rue du Stade");
        form.set("confidentiel", "oui");
        form.set("pas", "publier");
        var published = clerk.post(posting, form).location();

        var address = clerk.get(published).link("Voir l’annonce en ligne");
        var page = visitor.get(address);
        assertThat(address).startsWith(Village.INTERCO).doesNotContain("mireille");
        assertThat(page.words()).contains("Coiffure");
        assertThat(page.body()).doesNotContain("Mireille", "31\u202f000", "rue du Stade");
        var feed = visitor.get(Village.INTERCO + "/annonces.json").body();
        assertThat(feed).contains("Coiffure").doesNotContain("Mireille", "rue du Stade");
    }

    @Test
    void the_town_hall_chooses_what_may_be_proposed() {
        var clerk = office.at(CHAUVIGNY, Role.ADMINISTRATOR);
        var settings = "/mairie/86070/reglages/annonces";
        clerk.get(settings);
        var chosen = new LinkedMultiValueMap<String, String>();
        chosen.add("type", "covoiturage");
        chosen.add("type", "emploi");

        assertThat(clerk.post(settings, chosen).location()).contains("garde");
        var choice = visitor.get("/vienne/chauvigny/annonces/proposer").words();
        assertThat(choice).contains("Trajet proposé", "Offre d’emploi").doesNotContain("Logement");
    }
}
