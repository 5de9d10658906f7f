package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;
import fr.eterritoire.annonces.Ending;
import fr.eterritoire.content.AnnonceType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Every type of annonce, each with its own fields only, from its form to its end.
@LineTest
class AnnonceTypesTest {
    private static final String LIST = "/vienne/vouille/annonces";

    /// What no other type asks or shows.
    private static final String INTRUDER = "intrus-d-un-autre-type";

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Office office;
    @Autowired Ending ending;

    /// @param fields what its form asks besides what all of them ask
    /// @param answers to those that its page must then show
    /// @param item what it is to search engines
    private record Asked(Set<String> fields, Map<String, String> answers, String item) {
        static Asked of(String fields, Map<String, String> answers, String item) {
            return new Asked(Set.of(fields.split(" ")), answers, item);
        }
    }

    private static Asked asked(AnnonceType type) {
        return switch (type) {
            case EMPLOI ->
                    Asked.of(
                            "contrat tempsPartiel salaire salaireMax salairePar des reference",
                            Map.of("contrat", "CDI", "reference", "OFFRE-2026-7"),
                            "JobPosting");
            case LOGEMENT ->
                    Asked.of(
                            "affaire habitation pieces surface prix meuble dpe des",
                            Map.of(
                                    "affaire",
                                    "RENT",
                                    "habitation",
                                    "MAISON",
                                    "dpe",
                                    "D",
                                    "surface",
                                    "93"),
                            "House");
            case TERRAIN ->
                    Asked.of(
                            "affaire sol surface prix viabilise",
                            Map.of("affaire", "SALE", "sol", "A_BATIR", "surface", "807"),
                            "Place");
            case FONDS_DE_COMMERCE ->
                    Asked.of(
                            "metier prix loyer surface chiffre licence logementSurPlace equipement"
                                    + " aide raison visite confidentiel",
                            Map.of("metier", "Sabotier", "raison", "retraite"),
                            "LocalBusiness");
            case LOCAL_PROFESSIONNEL ->
                    Asked.of(
                            "affaire usage surface prix des logementSurPlace equipement aide"
                                    + " visite",
                            Map.of("affaire", "RENT", "usage", "atelier de poterie"),
                            "Place");
            case SANTE ->
                    Asked.of(
                            "profession locaux logementSurPlace aide des",
                            Map.of("profession", "Sage-femme", "locaux", "maison de santé"),
                            "Service");
            case PROJET_CHERCHE_COMMUNE ->
                    Asked.of(
                            "metier secteur surface prix des",
                            Map.of("metier", "Épicerie", "secteur", "Haut-Poitou"),
                            "Service");
            case BENEVOLAT -> Asked.of("temps des", Map.of("temps", "samedi matin"), "Service");
            case ENTRAIDE -> Asked.of("temps", Map.of("temps", "mardi soir"), "Service");
            case COVOITURAGE ->
                    Asked.of(
                            "depart arrivee temps places prix",
                            Map.of("depart", "Latillé", "arrivee", "Jaunay", "temps", "lundi"),
                            "Service");
            case DON_VENTE_PRET ->
                    Asked.of(
                            "cession prix etat",
                            Map.of("cession", "DON", "etat", "comme neuf"),
                            "Product");
            case PERDU_TROUVE ->
                    Asked.of("jour animal", Map.of("jour", "2026-11-02", "animal", "oui"), "");
        };
    }

    @Test
    void each_is_proposed_moderated_published_renewed_and_ended_with_its_own_fields_only() {
        opensAll();
        askTheirOwnFieldsOnly();
        var all = new EnumMap<AnnonceType, Proposal>(AnnonceType.class);
        for (var type : AnnonceType.values()) {
            all.put(type, published(type));
        }
        var addresses = new EnumMap<AnnonceType, String>(AnnonceType.class);
        all.forEach((type, one) -> addresses.put(type, listed(type, one)));

        village.waits(Duration.ofDays(54));
        ending.remind();
        all.forEach((type, one) -> renewed(type, one));
        village.waits(Duration.ofDays(10));
        ending.expire();
        addresses.forEach((type, address) -> assertStatus(type, address, 200));

        all.forEach((type, one) -> fulfilledOrLeft(type, one, addresses.get(type)));
        village.waits(Duration.ofDays(60));
        ending.expire();
        addresses.forEach(this::ended);
    }

    private void opensAll() {
        var clerk = office.at(VOUILLE, Role.ADMINISTRATOR);
        var settings = "/mairie/" + VOUILLE.insee + "/reglages/annonces";
        clerk.get(settings);
        var types = new LinkedMultiValueMap<String, String>();
        Stream.of(AnnonceType.values()).forEach(type -> types.add("type", type.key()));
        assertThat(clerk.post(settings, types).location()).contains("garde");
    }

    /// What all forms ask is common; what else one asks is its own.
    private void askTheirOwnFieldsOnly() {
        var forms = new EnumMap<AnnonceType, Set<String>>(AnnonceType.class);
        for (var type : AnnonceType.values()) {
            var form = visitor.get(LIST + "/proposer?type=" + type.key() + "&sens=offre").html();
            forms.put(type, new HashSet<>(form.select("main form [name]").eachAttr("name")));
        }
        var common = new HashSet<>(forms.get(AnnonceType.ENTRAIDE));
        forms.values().forEach(common::retainAll);
        assertThat(common).contains("titre", "description", "organisateur", "fin");
        assertThat(forms.get(AnnonceType.FONDS_DE_COMMERCE)).contains("siret");
        assertThat(common).as("between neighbours").doesNotContain("siret");
        assertThat(forms.get(AnnonceType.ENTRAIDE)).contains("lieu", "adresse");
        assertThat(common).as("a ride has its start and its end").doesNotContain("lieu");
        common.addAll(Set.of("siret", "lieu", "adresse"));
        forms.forEach(
                (type, names) -> {
                    names.removeAll(common);
                    assertThat(names).as(type.key()).isEqualTo(asked(type).fields());
                });
    }

    private Proposal published(AnnonceType type) {
        var answers = new HashMap<>(asked(type).answers());
        answers.putIfAbsent(asked(type).fields().contains("etat") ? "reference" : "etat", INTRUDER);
        var one = village.annonce(VOUILLE, type.key(), "offre", type.label(), answers);
        assertThat(one.send(Village.NO_PICTURE).status()).as(type.key()).isEqualTo(200);
        one.confirmed();
        assertThat(one.letterToDecider().words()).contains(shown(type));
        assertThat(one.isOn(LIST + "?type=" + type.key())).as(type.key()).isFalse();
        return one.published();
    }

    /// The answers that are words or numbers, as they were typed.
    private static List<String> shown(AnnonceType type) {
        if (type == AnnonceType.PERDU_TROUVE) {
            return List.of("animal");
        }
        return asked(type).answers().values().stream()
                .filter(answer -> answer.matches(".*[a-zé0-9]{2}.*") && !answer.equals("oui"))
                .toList();
    }

    private String listed(AnnonceType type, Proposal one) {
        var address = one.address();
        var page = visitor.get(address);
        assertThat(page.words()).as(type.key()).contains(shown(type)).doesNotContain(INTRUDER);
        assertThat(one.isOn(LIST + "?type=" + type.key() + "&sens=offre")).isTrue();
        var json = page.html().select("script[type=application/ld+json]").first().data();
        var first = JsonMapper.shared().readTree(json).at("/@graph/0");
        var offered = first.at("/itemOffered/@type");
        var item = offered.isArray() ? offered.get(0) : offered;
        assertThat(item.isMissingNode() ? first.path("@type").asString() : item.asString())
                .as(type.key())
                .isEqualTo(asked(type).item().isEmpty() ? "BreadcrumbList" : asked(type).item());
        return address;
    }

    @Test
    void whoever_seeks_a_home_is_asked_where_and_what_budget_not_the_street() {
        var offered = visitor.get(LIST + "/proposer?type=logement&sens=offre");
        var sought = visitor.get(LIST + "/proposer?type=logement&sens=demande");

        assertThat(offered.html().select("[name=adresse], [name=dpe]")).hasSize(2);
        assertThat(sought.html().select("[name=adresse], [name=dpe]")).isEmpty();
        assertThat(sought.html().selectFirst("label[for=prix]").text()).startsWith("Budget");
    }

    private void renewed(AnnonceType type, Proposal one) {
        assertThat(one.lettersToAuthor("se termine bientôt")).as(type.key()).isEqualTo(1);
        assertThat(visitor.post(one.authorLink() + "/prolongation", Map.of()).location())
                .as(type.key())
                .contains("prolonge");
    }

    private static boolean findsItsTaker(AnnonceType type) {
        return type.ordinal() % 2 == 0;
    }

    private void fulfilledOrLeft(AnnonceType type, Proposal one, String address) {
        if (findsItsTaker(type)) {
            visitor.post(one.authorLink() + "/cloture", Map.of());
            assertStatus(type, address, 410);
        }
    }

    private void ended(AnnonceType type, String address) {
        assertStatus(type, address, 410);
        assertThat(visitor.get(address).words())
                .as(type.key())
                .contains(findsItsTaker(type) ? type.fulfilled() : "Cette annonce est terminée.");
    }

    private void assertStatus(AnnonceType type, String address, int status) {
        assertThat(visitor.get(address).status()).as(type.key()).isEqualTo(status);
    }
}
