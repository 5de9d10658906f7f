package fr.eterritoire;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Two addresses whose author forgot to say who may come: one in the office, one outside.
@RestController
class PlantedOffice {
    @GetMapping("/mairie/{office}/plantee")
    String open() {
        return "open";
    }

    @PostMapping("/plantee")
    String write() {
        return "written";
    }
}
