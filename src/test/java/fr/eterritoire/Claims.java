package fr.eterritoire;

import fr.eterritoire.accounts.Offices;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Somebody who asks to open the page of a commune, through its form and the letters.
final class Claims {
    private static final AtomicInteger CLAIMS = new AtomicInteger();

    /// What the law wants a town hall to say.
    static final Map<String, String> LEGAL =
            Map.of(
                    "adresse", "1 place de la Mairie",
                    "telephone", "05 49 00 00 00",
                    "courriel", "mairie@commune.test",
                    "directeur", "Paul Girard",
                    "delegue", "Centre de gestion, dpo@cdg86.test",
                    "images", "Photos de la mairie");

    private final Village village;
    private final Office office;
    final String path;
    final String mail;
    final Map<String, String> answers = new LinkedHashMap<>();

    /// @param path of the commune, which nobody has opened
    Claims(Village village, Office office, String path) {
        this.village = village;
        this.office = office;
        this.path = path;
        mail = "mairie-" + CLAIMS.incrementAndGet() + path.replaceAll(".*/", "@") + ".test";
        answers.put("nom", "Jeanne Martin");
        answers.put("fonction", "secrétaire de mairie");
        answers.put("courriel", mail);
        answers.put("telephone", "05 49 00 00 00");
    }

    /// Fills the form and sends it, as slowly as people do.
    Page send() {
        var form = village.visitor().get(path + "/ouvrir");
        village.waits(Duration.ofSeconds(5));
        answers.put("jeton", form.field("jeton"));
        return village.visitor().post(path + "/ouvrir", answers);
    }

    /// The address behind the link in the letter.
    String link() {
        return village.letters().last(mail, "Confirmez votre demande").link("Confirmer");
    }

    Claims confirmed() {
        send();
        village.visitor().post(link() + "/confirmation", Map.of());
        return this;
    }

    Page page() {
        return village.visitor().get(link());
    }

    Page tries(String code) {
        return village.visitor().post(link() + "/code", Map.of("code", code));
    }

    /// Once in the office, they fill in what the law wants on the page.
    Page fillInTheLegalFacts() {
        var legal = Offices.address(office.place(path), "/mentions");
        var clerk = office.signedIn(office.person(mail), true);
        clerk.get(legal);
        return clerk.post(legal, LEGAL);
    }

    /// What they hold there now.
    String role() {
        return office.roleAt(office.place(path), mail);
    }

    /// Where the operator sees it.
    String atTheOperators(Clerk operator) {
        return operator.get("/mairie/plateforme/ouvertures").html().select(".rows a").stream()
                .map(link -> link.attr("href"))
                .filter(address -> operator.get(address).words().contains(mail))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No claim of " + mail));
    }
}
