package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;
import fr.eterritoire.connexion.Factors;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.droits.PersonalData;
import fr.eterritoire.journal.Who;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What town halls keep of one person: signing in, invitations, claims, letters that decide,
/// drafts. All of it is given, and all of it leaves.
@LineTest
class TracesOfTheOfficeTest {
    private static final String RENEE = "renee@traces.test";
    private static final Email MAIL = new Email(RENEE);

    @Autowired Village village;
    @Autowired Office office;
    @Autowired Factors factors;
    @Autowired PersonalData data;
    @Autowired JdbcClient db;

    private Clerk mayor;

    /// Renée is everywhere: every table of these rooms that may hold her address does.
    private void isEverywhere() {
        var renee = office.holder(RENEE, VOUILLE, Role.MODERATOR).id().value();
        factors.makeCard(office.person(RENEE).id());
        fill(
                "insert into trusted_browser (person, hash, browser, since, expires_at) values"
                        + " (:renee, '\\x00', 'Firefox', now(), now())",
                renee);
        fill(
                "insert into proconnect_identity (provider, subject, person, since) values"
                        + " ('fournisseur', 'renee', :renee, now())",
                renee);
        fill("insert into passkey_holder (person, handle) values (:renee, 'poignee-renee')", renee);
        fill(
                "insert into user_credentials (credential_id, user_entity_user_id, public_key,"
                    + " backup_eligible, backup_state, label, created) values ('cle-renee',"
                    + " 'poignee-renee', '\\x00', false, false, 'Clé de Renée', now()::timestamp +"
                    + " :renee * interval '0 s')",
                renee);
        fill(
                "insert into sign_in (mail, addressee, person, browser, onward, asked_at,"
                    + " expires_at) values ('renee@traces.test', 0, :renee, '\\xaa01', '', now(),"
                    + " now())",
                renee);

        mayor = office.at(VOUILLE, Role.ADMINISTRATOR);
        mayor.get("/mairie/86294/equipe");
        var epci =
                office.signedIn(
                        office.holder(
                                "dgs@traces.test",
                                office.place(Village.INTERCO),
                                Role.ADMINISTRATOR),
                        true);
        epci.get("/mairie/200069763/equipe");
        epci.post(
                "/mairie/200069763/equipe/invitations",
                Map.of("courriel", RENEE, "role", "READER"));
        epci.post(
                "/mairie/200069763/communes/invitations",
                Map.of("lignes", "86299;" + RENEE + ";Renée"));
        mayor.post("/mairie/86294/reglages/courriel", Map.of("courriel", RENEE));
        var claim = new Claims(village, office, "/vienne/chalais");
        claim.answers.put("courriel", RENEE);
        claim.send();
        fill(
                "insert into known_address (territoire, mail, noted_by, noted_at) select t.id,"
                    + " 'renee@traces.test', :renee, now() from territoire t where t.code = '86049'"
                    + " and t.kind = 'COMMUNE'",
                renee);
        var answers = Redactor.answers("Bal de Renée", village.day(12));
        answers.put("description", "Renseignements :\n" + RENEE + "\nou grande-" + RENEE);
        Redactor.of(mayor, VOUILLE).write(answers);
    }

    private void fill(String row, long renee) {
        db.sql(row).param("renee", renee).update();
    }

    private List<String> headings() {
        return data.of(MAIL).stream().map(PersonalData.Part::heading).toList();
    }

    private String words() {
        return data.of(MAIL).stream()
                .flatMap(part -> part.traces().stream())
                .flatMap(trace -> trace.values().stream())
                .toList()
                .toString();
    }

    @Test
    void all_of_it_is_given_and_all_of_it_leaves_but_what_is_somebody_elses() {
        isEverywhere();
        assertThat(headings())
                .contains("Compte du bureau", "Décisions par courriel")
                .contains("Brouillons de mairies où figure votre adresse")
                .hasSizeGreaterThanOrEqualTo(7);
        assertThat(words())
                .contains("Carte de codes", "Firefox", "fournisseur", "Clé de Renée")
                .contains("Jeanne Martin", "Renée", "Bal de Renée");
        assertThat(village.letters().last(RENEE, "Vous décidez des annonces").words())
                .contains("vous a nommé", "Votre réponse vaut celle de la mairie");

        data.erase(MAIL, _ -> Who.OPERATOR);
        assertThat(headings()).isEmpty();
        assertThat(tablesThatKnow("renee@traces.test")).containsExactly("draft");
        assertThat(
                        db.sql(
                                        "select answers::text from draft where answers::text like"
                                                + " '%Bal de Renée%'")
                                .query(String.class)
                                .single())
                .contains("grande-" + RENEE)
                .doesNotContain("\\n" + RENEE);
    }

    private List<String> tablesThatKnow(String words) {
        return Stream.of(
                        "person",
                        "factor",
                        "trusted_browser",
                        "proconnect_identity",
                        "user_credentials",
                        "sign_in",
                        "team_invitation",
                        "commune_invitation",
                        "claim",
                        "known_address",
                        "named_decider",
                        "capability",
                        "letter",
                        "draft")
                .filter(
                        table ->
                                db.sql(
                                                "select exists (select from "
                                                        + table
                                                        + " t where t::text ilike :words)")
                                        .param("words", "%" + words + "%")
                                        .query(Boolean.class)
                                        .single())
                .toList();
    }
}
