package fr.eterritoire.search;

import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.Kinds;
import fr.eterritoire.content.Terms;

import java.time.LocalDate;
import java.util.Optional;

/// The terms of annonces of which only the words matter.
final class SyntheticTerms {
    private SyntheticTerms() {}

    static Terms of(AnnonceType type) {
        return switch (type) {
            case EMPLOI ->
                    new Terms.Job(
                            Kinds.Contract.CDD,
                            true,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
            case LOGEMENT ->
                    new Terms.Housing(
                            Kinds.Deal.RENT,
                            Kinds.Dwelling.AUTRE,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            Optional.empty(),
                            Optional.empty());
            case TERRAIN ->
                    new Terms.Land(
                            Kinds.Deal.SALE,
                            Kinds.LandUse.A_BATIR,
                            Optional.empty(),
                            Optional.empty(),
                            true);
            case FONDS_DE_COMMERCE -> takeover();
            case LOCAL_PROFESSIONNEL ->
                    new Terms.Premises(
                            Kinds.Deal.RENT,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
            case SANTE ->
                    new Terms.Health(
                            "médecin", Optional.empty(), false, Optional.empty(), Optional.empty());
            case PROJET_CHERCHE_COMMUNE ->
                    new Terms.Project(
                            "médecin",
                            "la Vienne",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
            case BENEVOLAT -> new Terms.Volunteering(Optional.empty(), Optional.empty());
            case ENTRAIDE -> new Terms.Help(Optional.empty());
            case COVOITURAGE ->
                    new Terms.Ride(
                            "Vouillé", "Poitiers", "7 h 30", Optional.empty(), Optional.empty());
            case DON_VENTE_PRET ->
                    new Terms.Goods(Kinds.Handover.DON, Optional.empty(), Optional.empty());
            case PERDU_TROUVE -> new Terms.Lost(LocalDate.of(2026, 11, 20), true);
        };
    }

    private static Terms takeover() {
        return new Terms.Takeover(
                "Commerce",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
