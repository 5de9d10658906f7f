package fr.eterritoire.droits;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Csv;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.nio.charset.StandardCharsets;

/// The register of a town hall: on the screen, on paper, as a table.
@Controller
class RegisterController {
    private final Register register;
    private final LegalFacts facts;

    RegisterController(Register register, LegalFacts facts) {
        this.register = register;
        this.facts = facts;
    }

    @GetMapping("/mairie/{office}/registre")
    String show(Agent agent, Territoire territoire, @PathVariable String office, Model model) {
        model.addAttribute(
                "page",
                new RegisterPage(
                        agent,
                        territoire,
                        office,
                        facts.find(territoire),
                        Treatment.headings(),
                        register.rows()));
        return "droits/register";
    }

    @GetMapping("/mairie/{office}/registre.csv")
    ResponseEntity<String> file(@PathVariable String office) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"registre-" + office + ".csv\"")
                .body(Csv.of(Treatment.headings(), register.rows()));
    }
}
