package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.Cookie;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.LinkedMultiValueMap;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The scripts of the « Big List of Naughty Strings », typed into every form that the public can
/// fill, and read back wherever it is shown: to the public, to its author, in the office, in
/// letters. Takes minutes, so it is asked for: `-Deterritoire.corpus=whole`.
@LineTest
@EnabledIfSystemProperty(named = "eterritoire.corpus", matches = "whole")
class PublishedPayloadsBrowserTest {
    private static final List<String> FIELDS =
            List.of(
                    "titre",
                    "lieu",
                    "adresse",
                    "organisateur",
                    "contactNom",
                    "siPluie",
                    "photoDit",
                    "photoCredit");

    /// Whose answers are numbers, addresses and the like: nothing else is taken.
    private static final List<String> STRICT =
            List.of(
                    "enLigne",
                    "contactSite",
                    "reserverLien",
                    "contactTelephone",
                    "reserverTelephone",
                    "reserverCourriel",
                    "ageMin",
                    "date",
                    "courriel");

    /// Communes that nobody opens in another test.
    private static final List<String> CLOSED =
            List.of("/vienne/biard", "/vienne/bignoux", "/vienne/avanton", "/vienne/bonnes");

    private static final int LONGEST_LINE = 130;
    private static Reader reader;

    @Value("${local.server.port}")
    int port;

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Ledger ledger;
    @Autowired Office office;
    @Autowired JsonMapper json;
    private List<String> payloads;

    @BeforeEach
    void sit_down() throws IOException {
        var list = Files.readAllBytes(Path.of("src/test/resources/naughty-scripts.json"));
        payloads = json.readValue(list, new TypeReference<List<String>>() {});
        if (reader == null) {
            reader = new Reader(port);
        }
        signsIn(office.at(VOUILLE, Role.ADMINISTRATOR).cookie("bureau"));
    }

    private static void signsIn(String session) {
        reader.opens("/plan-du-site");
        reader.browser.manage().deleteAllCookies();
        reader.browser.manage().addCookie(new Cookie("bureau", session, "/"));
    }

    @AfterAll
    static void leave() {
        System.out.println(reader.pages() + " pages and letters read back");
        reader.close();
    }

    private List<String> shortOnes() {
        return payloads.stream().filter(payload -> payload.length() <= LONGEST_LINE).toList();
    }

    @Test
    void what_is_proposed_stays_words_from_the_form_to_the_page() throws IOException {
        var lines = shortOnes();
        var picture = Posters.one("affiche");
        var count = 0;
        for (var first = 0; first < lines.size(); first += FIELDS.size()) {
            var typed = new HashMap<String, String>();
            for (var i = 0; i < FIELDS.size(); i++) {
                var turned = first + (i + first / FIELDS.size()) % FIELDS.size();
                typed.put(FIELDS.get(i), lines.get(turned % lines.size()));
            }
            typed.put("tarifs", typed.get("lieu") + " : 5 €");
            typed.put(
                    "description",
                    String.join(
                            "\n\n",
                            payloads.subList(first, Math.min(first + 12, payloads.size()))));
            typed.put("photoDroits", "oui");
            typed.put("photoAccord", "oui");
            follows(
                    village.draft(VOUILLE, typed.get("titre"), typed),
                    picture,
                    typed.get("adresse"));
            count++;
        }
        reader.opens("/vienne/vouille/agenda");
        reader.opens("/embed/vienne/vouille/agenda");
        reader.opens("/mairie/86294/annonces");
        reader.opens("/mairie/86294/journal");
        System.out.printf("%d payloads in %d proposals%n", lines.size(), count);
    }

    private void follows(Proposal draft, byte[] picture, String words) {
        var review = draft.review(picture);
        assertThat(review.status()).as(review.toString()).isEqualTo(200);
        reader.reads("the review of " + draft.title(), review);
        village.waits(Duration.ofSeconds(4));
        assertThat(draft.sendReviewed(review, "").status()).isEqualTo(200);
        reader.reads(draft.letterToAuthor("Confirmez votre proposition"));
        draft.confirmed();
        draft.hold(draft.authorLink(), asked().link("Publier"));
        draft.sendBack(words);
        village.waitsUntilNobodyCanUndo();
        reader.reads(draft.letterToAuthor("Une précision"));
        draft.answerTo(words);
        draft.hold(draft.authorLink(), asked().link("Publier"));
        reader.reads(asked());
        reader.opens("/mairie");
        reader.opens("/mairie/86294/propositions/" + ledger.lastOf(draft).submission());
        reader.opens(draft.deciderLink());
        draft.published().changeStatus("complet", words);
        reader.opens(draft.authorLink());
        var page = "/e/" + ledger.lastOf(draft).content();
        reader.opens(page);
        reported(visitor.get(page).location(), words);
        visitor.post(draft.authorLink() + "/statut", Map.of("statut", "annule", "note", words));
    }

    /// The last letter to whoever decides.
    private Mail asked() {
        return village.letters().last(VOUILLE.decider, "À relire");
    }

    /// Somebody reports it, in the same words.
    private void reported(String address, String words) {
        var form = visitor.get(address + "/signalement").form();
        village.waits(Duration.ofSeconds(4));
        var filled = new LinkedMultiValueMap<>(form);
        filled.set("raison", "PRIVACY");
        filled.set("precisions", words);
        filled.set("nom", words);
        filled.set("courriel", "lectrice-" + address.hashCode() + "@asso.test");
        filled.set("bonneFoi", "oui");
        var from = "10.82." + words.length() % 250 + "." + Math.floorMod(words.hashCode(), 250);
        var sent = visitor.send(address + "/signalement", filled, Village.NO_PICTURE, from);
        reader.reads("the report on " + address, sent);
        var line = office.at(VOUILLE, Role.ADMINISTRATOR).get("/mairie").html();
        var desk = line.select("a[href*=/signalements/]").last();
        if (desk != null) {
            reader.opens(desk.attr("href"));
        }
    }

    @Test
    void where_a_number_or_an_address_belongs_nothing_else_is_taken() {
        for (var payload : payloads) {
            for (var field : STRICT) {
                var page =
                        village.draft(VOUILLE, "Fête", Map.of(field, payload))
                                .review(Village.NO_PICTURE);
                assertThat(page.status()).as(field + " " + payload).isEqualTo(422);
            }
            var all = new HashMap<String, String>();
            STRICT.forEach(field -> all.put(field, payload));
            reader.reads(payload, village.draft(VOUILLE, "Fête", all).review(Village.NO_PICTURE));
        }
    }

    @Test
    void what_is_looked_for_and_who_claims_stay_words() {
        for (var payload : payloads) {
            reader.opens("/communes?q=" + URLEncoder.encode(payload, StandardCharsets.UTF_8));
        }
        var operator = office.operator();
        signsIn(operator.cookie("bureau"));
        var number = 0;
        for (var path : CLOSED) {
            for (var times = 0; times < 7; times++) {
                var claims = new Claims(village, office, path);
                claims.answers.put("nom", shortOnes().get(number++));
                claims.answers.put("fonction", shortOnes().get(number++));
                reader.reads("claim of " + path, claims.send());
                reader.reads(village.letters().last(claims.mail, "Confirmez votre demande"));
                visitor.post(claims.link() + "/confirmation", Map.of());
                reader.opens(claims.link());
            }
        }
        operator.get("/mairie/plateforme/ouvertures").html().select(".rows a").stream()
                .map(link -> link.attr("href"))
                .forEach(reader::opens);
        reader.opens("/mairie/plateforme/ouvertures");
    }
}
