package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Kinds;
import fr.eterritoire.content.Terms;
import fr.eterritoire.text.Fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads what a type of annonce asks of its own.
record TermsReading(AnnonceForm form, FieldReading fields, List<Fault> faults) {
    private static final int WORDS = 140;
    private static final int SENTENCE = 300;

    /// Empty when something is missing; every fault is said.
    Optional<Terms> read() {
        var before = faults.size();
        Terms terms =
                switch (form.type()) {
                    case EMPLOI -> job();
                    case LOGEMENT -> housing();
                    case TERRAIN -> land();
                    case FONDS_DE_COMMERCE -> takeover();
                    case LOCAL_PROFESSIONNEL -> premises();
                    case SANTE -> health();
                    case PROJET_CHERCHE_COMMUNE -> project();
                    case BENEVOLAT -> new Terms.Volunteering(said("temps"), fields.day("des"));
                    case ENTRAIDE -> new Terms.Help(said("temps"));
                    case COVOITURAGE -> ride();
                    case DON_VENTE_PRET -> goods();
                    case PERDU_TROUVE -> lost();
                };
        return faults.size() == before ? Optional.of(terms) : Optional.empty();
    }

    private Terms job() {
        var pay =
                fields.amount("salaire")
                        .map(
                                from ->
                                        new Terms.Pay(
                                                from,
                                                fields.amount("salaireMax")
                                                        .filter(to -> to.compareTo(from) > 0),
                                                fields.anyOf("salairePar", Kinds.Per.values())
                                                        .orElse(Kinds.Per.MONTH)));
        return new Terms.Job(
                chosen(
                        "contrat",
                        Kinds.Contract.values(),
                        Kinds.Contract.CDI,
                        words("submission.choose-contract")),
                form.has("tempsPartiel"),
                pay,
                fields.day("des"),
                said("reference"));
    }

    private Terms housing() {
        return new Terms.Housing(
                deal(),
                chosen(
                        "habitation",
                        Kinds.Dwelling.values(),
                        Kinds.Dwelling.AUTRE,
                        words("submission.choose-dwelling")),
                fields.count("pieces", 50),
                fields.count("surface", 100_000),
                fields.amount("prix"),
                form.has("meuble"),
                energy(),
                fields.day("des"));
    }

    private Optional<Kinds.Energy> energy() {
        return form.isOffer()
                ? Optional.of(
                        chosen(
                                "dpe",
                                Kinds.Energy.values(),
                                Kinds.Energy.EXEMPT,
                                words("submission.choose-energy")))
                : Optional.empty();
    }

    private Terms land() {
        return new Terms.Land(
                deal(),
                chosen(
                        "sol",
                        Kinds.LandUse.values(),
                        Kinds.LandUse.JARDIN,
                        words("submission.choose-land")),
                fields.count("surface", 10_000_000),
                fields.amount("prix"),
                form.has("viabilise"));
    }

    private Terms takeover() {
        return new Terms.Takeover(
                needed("metier", words("submission.give-trade")),
                fields.amount("prix"),
                fields.amount("loyer"),
                fields.count("surface", 100_000),
                fields.anyOf("chiffre", Kinds.Turnover.values()),
                form.has("licence"),
                form.has("logementSurPlace"),
                fields.optional("equipement", SENTENCE),
                fields.optional("aide", SENTENCE),
                fields.optional("raison", SENTENCE),
                fields.optional("visite", SENTENCE),
                form.has("confidentiel"));
    }

    private Terms premises() {
        return new Terms.Premises(
                deal(),
                said("usage"),
                fields.count("surface", 100_000),
                fields.amount("prix"),
                form.has("logementSurPlace"),
                fields.optional("equipement", SENTENCE),
                fields.optional("aide", SENTENCE),
                fields.optional("visite", SENTENCE),
                fields.day("des"));
    }

    private Terms health() {
        return new Terms.Health(
                needed("profession", words("submission.give-profession")),
                fields.optional("locaux", SENTENCE),
                form.has("logementSurPlace"),
                fields.optional("aide", SENTENCE),
                fields.day("des"));
    }

    private Terms project() {
        return new Terms.Project(
                needed("metier", words("submission.give-project")),
                needed("secteur", words("submission.give-area")),
                fields.count("surface", 100_000),
                fields.amount("prix"),
                fields.day("des"));
    }

    private Terms ride() {
        return new Terms.Ride(
                needed("depart", words("submission.give-ride-start")),
                needed("arrivee", words("submission.give-ride-end")),
                needed("temps", words("submission.give-time")),
                fields.count("places", 8),
                fields.amount("prix"));
    }

    private Terms goods() {
        var handover =
                chosen(
                        "cession",
                        Kinds.Handover.values(),
                        Kinds.Handover.DON,
                        words("submission.choose-handover"));
        var price = fields.amount("prix");
        if (handover != Kinds.Handover.VENTE && price.isPresent()) {
            faults.add(new Fault("prix", words("submission.price-of-a-gift")));
        }
        return new Terms.Goods(handover, price, said("etat"));
    }

    private Terms lost() {
        var day = fields.required("jour", 40, words("submission.give-day-lost"));
        return new Terms.Lost(
                day.flatMap(_ -> fields.day("jour")).orElse(LocalDate.EPOCH), form.has("animal"));
    }

    private Kinds.Deal deal() {
        return chosen(
                "affaire", Kinds.Deal.values(), Kinds.Deal.RENT, words("submission.choose-deal"));
    }

    /// @param standIn what the terms hold while the fault is said
    private <E extends Kinds.Named> E chosen(String field, E[] among, E standIn, String missing) {
        return fields.required(field, 40, missing)
                .flatMap(_ -> fields.oneOf(field, among, missing))
                .orElse(standIn);
    }

    private String needed(String field, String missing) {
        return fields.required(field, WORDS, missing).orElse("");
    }

    private Optional<String> said(String field) {
        return fields.optional(field, WORDS);
    }
}
