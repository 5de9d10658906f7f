package fr.eterritoire.ouverture;

import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The network, for everybody to see.
@Controller
class MembersController {
    private final Members members;
    private final Territoires territoires;
    private final Addresses addresses;

    MembersController(Members members, Territoires territoires, Addresses addresses) {
        this.members = members;
        this.territoires = territoires;
        this.addresses = addresses;
    }

    @GetMapping("/communes-membres")
    String show(Model model) {
        var france = territoires.france();
        model.addAttribute(
                "page",
                new MembersPage(
                        members.all(),
                        territoires.communesOf(france).size(),
                        france.id(),
                        addresses.absolute("/communes-membres")));
        return "ouverture/members";
    }
}
