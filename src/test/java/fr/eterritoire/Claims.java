package fr.eterritoire;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Somebody who asks to open the page of a commune, through its form and the letters.
final class Claims {
    private static final AtomicInteger CLAIMS = new AtomicInteger();

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
