package fr.eterritoire;

import fr.eterritoire.agenda.EventAddress;

import java.util.Set;

/// Those that anybody may use: forms without an account, limited in number.
final class PublicForms {
    static final Set<String> ALL =
            Set.of(
                    "/autour",
                    "/error",
                    "/mes-donnees",
                    "/recherche/alerte",
                    "/recherche/autour",
                    "/s-installer/alerte",
                    "/~/ouvrir",
                    "/~/expression/lien",
                    "/~/proposer",
                    "/~/annonces/proposer",
                    "/~/agenda/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}/signalement",
                    "/~/annonces/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}/signalement",
                    "/~/annuaire/proposer",
                    "/~/annuaire/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}/tenir",
                    "/~/annuaire/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}/signalement",
                    "/~/s-installer/ecrire",
                    "/~/agenda/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}/ecrire",
                    "/~/annonces/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}/ecrire");

    private PublicForms() {}
}
